#include "ranking/bandseditor.h"

#include "base/error.h"
#include "base/number.h"
#include "common/flattable.h"
#include "common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int thresholdColumn = 0;
constexpr int pointsColumn = 1;
constexpr int rowsShown = 5;
constexpr int mostDecimals = 9;
constexpr int columnWidth = 18 * theme::grid;

} // namespace

BandsEditor::BandsEditor(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2)), m_remove(new QPushButton(tr("Re&move band")))
{
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("bandsTable"));
    m_table->setAccessibleName(tr("Bands: from which value upwards, how many points"));
    m_table->setHorizontalHeaderLabels({tr("From"), tr("Points")});
    for (const int column : {thresholdColumn, pointsColumn}) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setColumnWidth(column, columnWidth);
    }
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(true);
    m_table->setFixedHeight(rowsShown * theme::rowHeight);
    m_table->installEventFilter(this);
    auto* add = new QPushButton(tr("Add &band"));
    add->setObjectName(QStringLiteral("addBandButton"));
    m_remove->setObjectName(QStringLiteral("removeBandButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    for (QPushButton* button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_table);
    column->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &BandsEditor::addRow);
    connect(m_remove, &QPushButton::clicked, this, &BandsEditor::removeRow);
}

void BandsEditor::setBands(const std::vector<Band>& bands)
{
    m_table->setRowCount(static_cast<int>(bands.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Band& band = bands[static_cast<std::size_t>(row)];
        for (const int column : {thresholdColumn, pointsColumn}) {
            auto* item = new QTableWidgetItem(shortNumber(
                column == thresholdColumn ? band.threshold : band.points, mostDecimals, QLocale()));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_remove->setEnabled(!bands.empty());
}

void BandsEditor::addRow()
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (const int column : {thresholdColumn, pointsColumn}) {
        auto* item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    m_remove->setEnabled(true);
    m_table->setFocus();
    m_table->setCurrentCell(row, thresholdColumn);
}

void BandsEditor::removeRow()
{
    m_table->removeRow(m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow());
    m_remove->setEnabled(m_table->rowCount() > 0);
}

QString BandsEditor::text(int row, int column) const
{
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

double BandsEditor::number(int row, int column) const
{
    const std::optional<double> value = readNumber(text(row, column), QLocale());
    if (value)
        return *value;
    m_table->setCurrentCell(row, column);
    m_table->setFocus();
    throw Error(
        column == thresholdColumn
            ? tr("Band %1: “%2” is not a number. Enter from which value the band begins, or remove it.")
                  .arg(QLocale().toString(row + 1), text(row, column))
            : tr("Band %1: “%2” is not a number. Enter the points of the band, or remove it.")
                  .arg(QLocale().toString(row + 1), text(row, column)));
}

std::vector<Band> BandsEditor::bands() const
{
    std::vector<Band> bands;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!text(row, thresholdColumn).isEmpty() || !text(row, pointsColumn).isEmpty())
            bands.push_back({number(row, thresholdColumn), number(row, pointsColumn)});
    std::sort(bands.begin(), bands.end(),
              [](const Band& a, const Band& b) { return a.threshold < b.threshold; });
    return bands;
}

bool BandsEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool atEnd = m_table->currentRow() == m_table->rowCount() - 1;
        if (key == Qt::Key_Delete && m_table->currentRow() >= 0) {
            removeRow();
            return true;
        }
        if (key == Qt::Key_Insert || (key == Qt::Key_Down && atEnd && m_table->rowCount() > 0)) {
            addRow();
            return true;
        }
        // Tab goes from cell to cell, and from the last one on to what follows the table.
        m_table->setTabKeyNavigation(
            !(key == Qt::Key_Tab && atEnd && m_table->currentColumn() == pointsColumn) &&
            !(key == Qt::Key_Backtab && m_table->currentRow() <= 0 &&
              m_table->currentColumn() <= thresholdColumn));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kam
