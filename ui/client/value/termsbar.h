#pragma once

#include "value/scenario.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kam
{

class FlowLayout;
class NumberField;

/// What holds for all years of a scenario: discount rate, timing, retention, horizon, probability.
class TermsBar : public QWidget
{
    Q_OBJECT

public:
    enum class Term { Rate, Timing, Retention, Horizon, Probability };

    explicit TermsBar(QWidget* parent = nullptr);
    void show(const Scenario& scenario, bool writable);
    void enterTyped();

Q_SIGNALS:
    /// The person changed one of them; the scenario has it.
    void changed(kam::TermsBar::Term term, const kam::Scenario& scenario);
    void refused(const QString& sentence);

private:
    NumberField* addNumber(FlowLayout& flow, Term term, const QString& label, const QString& suffix,
                           const char* name);
    void change(Term term, std::optional<double> value);

    Scenario m_scenario;
    NumberField* m_rate;
    QComboBox* m_timing;
    NumberField* m_retention;
    NumberField* m_horizon;
    NumberField* m_probability;
};

} // namespace kam
