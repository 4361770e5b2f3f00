#include "client/overview/gatessection.h"

#include "base/date.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "scoring/gatestore.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <algorithm>

namespace kam
{

namespace
{

enum Column { KindColumn, VerdictColumn, DateColumn, NoteColumn };
constexpr int leastColumn = 12 * theme::grid;
constexpr int mostColumn = 28 * theme::grid;

theme::Token colourOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return theme::Token::Good;
    case Verdict::Conditional:
        return theme::Token::Caution;
    case Verdict::Fail:
        return theme::Token::Bad;
    }
    return theme::Token::Text;
}

} // namespace

GatesSection::GatesSection(Desk& desk, QAction& rate, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new TextTableModel(this)), m_table(new QTableView)
{
    m_model->setColumns({tr("Criterion"), tr("Verdict"), tr("Decided on"), tr("Note")});
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("clientGatesTable"));
    m_table->setAccessibleName(tr("Verifying criteria"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    connect(m_table, &QTableView::activated, &rate, &QAction::trigger);
    auto* top = new QHBoxLayout;
    top->addWidget(headingLabel(tr("Verifying criteria")), 1);
    top->addWidget(new ActionButton(rate));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(top);
    column->addWidget(m_table);
}

void GatesSection::show(Id client)
{
    const std::vector<Gate> gates = GateStore(m_desk.workspace()).ofClient(client);
    std::vector<TextRow> rows;
    for (const GateKind kind : gateKinds) {
        const auto gate = std::find_if(gates.begin(), gates.end(),
                                       [kind](const Gate& candidate) { return candidate.kind == kind; });
        if (gate == gates.end()) {
            rows.push_back({gateName(kind), {tr("not decided"), theme::Token::Muted}, {}, {}});
            continue;
        }
        const QString verdict =
            QStringLiteral("%1 %2").arg(verdictSymbol(gate->verdict), verdictName(gate->verdict));
        rows.push_back({gateName(kind),
                        {verdict, colourOf(gate->verdict)},
                        shownDate(gate->decidedOn, QLocale()),
                        {gate->note, theme::Token::Text, gate->note}});
    }
    m_model->setRows(std::move(rows));
    fitColumns(*m_table, NoteColumn, leastColumn, mostColumn);
    fitHeight(*m_table);
}

} // namespace kam
