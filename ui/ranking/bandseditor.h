#pragma once

#include "scoring/criterion.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace kam
{

/// The bands of a criterion as a table: from which value upwards, and how many points.
class BandsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BandsEditor(QWidget* parent = nullptr);
    void setBands(const std::vector<Band>& bands);
    /// Ascending; rows left empty are no bands. @throws Error naming the row whose text is no number
    [[nodiscard]] std::vector<Band> bands() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow();
    void removeRow();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] double number(int row, int column) const;

    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace kam
