#include "client/overview/brieftable.h"

#include "client/overview/fewrows.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int leastColumn = 8 * theme::grid;
constexpr int mostColumn = 18 * theme::grid;
constexpr int mostLastColumn = 26 * theme::grid;
} // namespace

BriefTable::BriefTable(Desk& desk, const QString& heading, const QString& objectName,
                       const QStringList& columns, int stretched, int fewRows)
    : m_desk(desk), m_head(new FewRows(heading, objectName, fewRows)), m_model(new TextTableModel(this)),
      m_table(pageTable(*m_model, heading, objectName)), m_nothing(mutedLabel({})), m_stretched(stretched)
{
    m_nothing->setObjectName(objectName + QStringLiteral("Nothing"));
    m_nothing->setWordWrap(true);
    m_model->setColumns(columns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 4);
    column->addWidget(m_head);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    connect(m_head, &FewRows::toggled, this, &BriefTable::refresh);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_targets.size() && m_targets[row].row != noId)
            m_desk.jump(m_targets[row].table, m_targets[row].row);
    });
}

void BriefTable::show(std::vector<TextRow> rows, std::vector<BriefTarget> targets, const QString& nothing)
{
    m_rows = std::move(rows);
    m_targets = std::move(targets);
    m_table->setVisible(!m_rows.empty());
    m_nothing->setVisible(m_rows.empty());
    m_nothing->setText(nothing);
    refresh();
}

void BriefTable::refresh()
{
    const int shown = m_head->shown(static_cast<int>(m_rows.size()));
    m_model->setRows({m_rows.begin(), m_rows.begin() + shown});
    const int last = m_model->columnCount() - 1;
    fitColumns(*m_table, m_stretched, leastColumn, mostLastColumn);
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < last; ++column)
        if (column != m_stretched)
            header->resizeSection(column, std::min(header->sectionSize(column), mostColumn));
    fitHeight(*m_table);
}

} // namespace kam
