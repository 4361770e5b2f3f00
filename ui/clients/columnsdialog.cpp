#include "clients/columnsdialog.h"

#include "common/dialogparts.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int fieldRole = Qt::UserRole;
constexpr int widthRole = Qt::UserRole + 1;
} // namespace

ColumnsDialog::ColumnsDialog(const std::vector<ClientArrangement::Column>& columns, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns"));
    m_list->setObjectName(QStringLiteral("columnsListWidget"));
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setItemDelegate(new FlatDelegate(m_list));
    m_list->setMinimumSize(36 * theme::grid, 15 * theme::rowHeight);
    auto* up = new QPushButton(tr("Move &up"), this);
    auto* down = new QPushButton(tr("Move &down"), this);
    auto* usual = new QPushButton(tr("Usual &columns"), this);
    up->setObjectName(QStringLiteral("moveUpPushButton"));
    down->setObjectName(QStringLiteral("moveDownPushButton"));
    usual->setObjectName(QStringLiteral("usualColumnsPushButton"));
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(usual, &QPushButton::clicked, this, [this] { fill(ClientArrangement::usual().columns); });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::requireOne);
    auto* side = new QVBoxLayout;
    for (QPushButton* button : {up, down, usual}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme::groupGap);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    QVBoxLayout* layout = dialogColumn(*this);
    layout->addWidget(headingLabel(windowTitle(), this));
    layout->addWidget(mutedLabel(tr("Ticked columns are shown, the first at the left."), this));
    layout->addLayout(middle, 1);
    m_accept = addDialogButtons(*this, *layout, tr("Show these columns"));
    fill(columns);
    m_list->setFocus();
}

void ColumnsDialog::addEntry(ClientField field, int width, bool shown)
{
    auto* item = new QListWidgetItem(fieldName(field), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                   Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setData(fieldRole, static_cast<int>(field));
    item->setData(widthRole, width);
}

void ColumnsDialog::fill(const std::vector<ClientArrangement::Column>& columns)
{
    m_list->clear();
    for (const auto& column : columns)
        addEntry(column.field, column.width, true);
    for (int i = 0; i < clientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        if (std::ranges::find(columns, field, &ClientArrangement::Column::field) == columns.end())
            addEntry(field, usualWidth(field), false);
    }
    m_list->setCurrentRow(0);
    requireOne();
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void ColumnsDialog::requireOne()
{
    m_accept->setEnabled(!columns().empty());
}

std::vector<ClientArrangement::Column> ColumnsDialog::columns() const
{
    std::vector<ClientArrangement::Column> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.push_back(
                {static_cast<ClientField>(item->data(fieldRole).toInt()), item->data(widthRole).toInt()});
    }
    return columns;
}

} // namespace kam
