#pragma once

#include "value/scenario.h"

#include <QDialog>

class QComboBox;
class QGridLayout;
class QLabel;

namespace kam
{

class NumberField;

/// A table of years from the first year's revenue, yearly growth and cost share.
class GenerateDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param start what the fields begin with
    GenerateDialog(const Scenario& start, QWidget* parent);
    /// Replaces the years of the scenario; acquisition and retention costs and costs to serve of years that
    /// stay are kept. @throws Error for a horizon out of range
    [[nodiscard]] std::vector<ScenarioYear> years() const;

private:
    NumberField* addField(QGridLayout& grid, const QString& label, const QString& suffix, double value,
                          const char* name);
    void preview();

    Scenario m_start;
    NumberField* m_first;
    NumberField* m_revenue;
    NumberField* m_growth;
    NumberField* m_costShare;
    NumberField* m_horizon;
    QLabel* m_preview;
};

} // namespace kam
