#pragma once

#include "plan/risk.h"

#include <QWidget>

namespace kam
{

/// Nine fields of probability and impact with the numbers of the risks in them; the same risks stand as a
/// list beside it, which is what the keys work on.
class RiskGrid : public QWidget
{
    Q_OBJECT

public:
    explicit RiskGrid(QWidget* parent = nullptr);
    void show(const std::vector<Risk>& risks);
    [[nodiscard]] QSize sizeHint() const override;
    /// "1, 3"
    [[nodiscard]] QString numbersIn(Level probability, Level impact) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect field(int probability, int impact) const;

    std::vector<Risk> m_risks;
};

} // namespace kam
