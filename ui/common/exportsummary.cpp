#include "common/exportsummary.h"

#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExportSummary)
};

} // namespace

void showExportSummary(Desk& desk, const std::vector<ExportedPlan>& plans, const QString& folder,
                       QWidget* parent)
{
    std::vector<TextRow> rows;
    int failed = 0;
    for (const ExportedPlan& plan : plans) {
        failed += plan.problem.isEmpty() ? 0 : 1;
        if (!plan.problem.isEmpty())
            rows.push_back({TextCell(plan.name), TextCell(Text::tr("✕ not written"), theme::Token::Bad),
                            TextCell(plan.problem, theme::Token::Text, plan.problem)});
        for (const QString& advice : plan.advice)
            rows.push_back({TextCell(plan.name), TextCell(Text::tr("▲ written"), theme::Token::Caution),
                            TextCell(advice, theme::Token::Text, advice)});
    }
    const QString said =
        Text::tr("%Ln plan(s) were written to %1.", nullptr, static_cast<int>(plans.size()) - failed)
            .arg(QDir(folder).dirName());
    if (rows.empty())
        return desk.say(said);
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("exportSummaryDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Text::tr("Plans exported"));
    auto* model = new TextTableModel(dialog);
    model->setColumns({Text::tr("Client"), Text::tr("Plan"), Text::tr("Why")});
    auto* table = pageTable(*model, Text::tr("What needs a look"), QStringLiteral("exportSummaryTable"));
    model->setRows(std::move(rows));
    fitColumns(*table, 2, 12 * theme::grid, 30 * theme::grid);
    auto* column = dialogColumn(*dialog);
    column->addWidget(bodyLabel(
        failed > 0 ? said + u' ' + Text::tr("%Ln plan(s) were not written.", nullptr, failed) : said));
    column->addWidget(table, 1);
    addCloseButton(*dialog, *column);
    dialog->resize(100 * theme::grid, 50 * theme::grid);
    dialog->open();
}

} // namespace kam
