#include "client/overview/brieftable.h"

#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{
constexpr int leastColumn = 8 * theme::grid;
constexpr int mostColumn = 22 * theme::grid;
} // namespace

BriefTable::BriefTable(Desk& desk, const QString& heading, const QString& objectName,
                       const QStringList& columns, int stretched, int mostRows)
    : m_desk(desk), m_model(new TextTableModel(this)), m_table(pageTable(*m_model, heading, objectName)),
      m_nothing(mutedLabel({})), m_stretched(stretched), m_mostRows(mostRows)
{
    m_nothing->setObjectName(objectName + QStringLiteral("Nothing"));
    m_nothing->setWordWrap(true);
    m_model->setColumns(columns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(headingLabel(heading));
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < m_targets.size() && m_targets[row].row != noId)
            m_desk.jump(m_targets[row].table, m_targets[row].row);
    });
}

void BriefTable::show(std::vector<TextRow> rows, std::vector<BriefTarget> targets, const QString& nothing)
{
    const bool any = !rows.empty();
    m_targets = std::move(targets);
    m_model->setRows(std::move(rows));
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(nothing);
    fitColumns(*m_table, m_stretched, leastColumn, mostColumn);
    fitHeight(*m_table, m_mostRows);
}

} // namespace kam
