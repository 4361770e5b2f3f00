#include "client/plan/checkpart.h"

#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

CheckPart::CheckPart(Desk& desk, QWidget* parent)
    : PlanView(desk, parent), m_reckoning(bodyLabel({})), m_model(new TextTableModel(this))
{
    setObjectName(QStringLiteral("checkPart"));
    m_reckoning->setObjectName(QStringLiteral("reckoningLabel"));
    m_reckoning->setWordWrap(true);
    m_model->setColumns({QString(), tr("A whole plan"), tr("What is missing")});
    m_table = pageTable(*m_model, tr("Completeness of the plan"), QStringLiteral("completenessTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_reckoning);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

void CheckPart::read()
{
    m_check = completenessOf(readPlanParts(desk().workspace(), *shown().plan), QDate::currentDate());
    m_reckoning->setText(tr("%1. Every point counts the same; nothing here stops you from handing the plan "
                            "out. Enter or a double click leads to the place.")
                             .arg(m_check.reckoning()));
    m_lines.clear();
    std::vector<TextRow> rows;
    const auto add = [&](std::size_t point, const Finding* finding, bool first) {
        const CompletenessPoint& of = m_check.points[point];
        const bool bad = finding && finding->severity != Severity::Hint;
        TextCell mark(!finding ? QStringLiteral("✓")
                      : bad    ? QStringLiteral("▲")
                               : QStringLiteral("●"),
                      !finding ? theme::Token::Good
                      : bad    ? theme::Token::Caution
                               : theme::Token::Muted,
                      !finding ? tr("there") : tr("missing"));
        rows.push_back({mark, TextCell(first ? of.name : QString()),
                        TextCell(finding ? finding->sentence : QString(), theme::Token::Text,
                                 finding ? finding->sentence : QString())});
        m_lines.push_back({point, finding});
    };
    // What is missing first.
    for (const bool done : {false, true})
        for (std::size_t i = 0; i < m_check.points.size(); ++i) {
            if (m_check.points[i].isDone() != done)
                continue;
            if (done)
                add(i, nullptr, true);
            bool first = true;
            for (const Finding& finding : m_check.points[i].missing) {
                add(i, &finding, first);
                first = false;
            }
        }
    m_model->setRows(std::move(rows));
    fitColumns(*m_table, 2, 4 * theme::grid, 52 * theme::grid);
}

void CheckPart::open(int row)
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    const CompletenessPoint& point = m_check.points[line.point];
    if (point.section)
        return Q_EMIT sectionAsked(*point.section);
    if (line.finding && line.finding->table != "plan" && line.finding->table != "client")
        return desk().jump(line.finding->table, line.finding->row);
    Q_EMIT placeAsked(point.place);
}

} // namespace kam
