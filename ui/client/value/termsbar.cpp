#include "client/value/termsbar.h"

#include "client/value/scenariosheet.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <cmath>

namespace kam
{

namespace
{

constexpr int decimals = 4;
const QString percentSign = QStringLiteral("%");

/// A field with its name before it.
QWidget* labelled(const QString& name, QWidget* field)
{
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    auto* label = mutedLabel(name);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace

TermsBar::TermsBar(QWidget* parent) : QWidget(parent)
{
    auto* flow = new FlowLayout(this, theme::groupGap, theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_rate = addNumber(*flow, Term::Rate, tr("Discount rate"), percentSign, "rateField");
    m_timing = new QComboBox;
    m_timing->setObjectName(QStringLiteral("timingComboBox"));
    m_timing->setAccessibleName(tr("Timing"));
    for (const Timing timing : {Timing::StartOfYear, Timing::MidYear, Timing::EndOfYear})
        m_timing->addItem(timingName(timing));
    flow->addWidget(labelled(tr("Timing"), m_timing));
    m_retention = addNumber(*flow, Term::Retention, tr("Retention"), percentSign, "retentionField");
    m_retention->setOptional(true);
    m_retention->setEmptyText(tr("not set"));
    m_retention->setToolTip(tr("Share of clients that stay from one year to the next; empty: all stay"));
    m_horizon = addNumber(*flow, Term::Horizon, tr("Years"), {}, "horizonField");
    m_probability = addNumber(*flow, Term::Probability, tr("Probability"), percentSign, "probabilityField");
    m_probability->setOptional(true);
    m_probability->setEmptyText(tr("not set"));
    m_probability->setStep(5);
    flow->addWidget(new QWidget); // takes what the line has left
    connect(m_timing, &QComboBox::activated, this, [this](int entry) {
        m_scenario.terms.timing = static_cast<Timing>(entry);
        Q_EMIT changed(Term::Timing, m_scenario);
    });
}

NumberField* TermsBar::addNumber(FlowLayout& flow, Term term, const QString& label, const QString& suffix,
                                 const char* name)
{
    auto* field = new NumberField(label, suffix, decimals);
    field->setObjectName(QString::fromLatin1(name));
    flow.addWidget(labelled(label, field));
    connect(field, &NumberField::entered, this,
            [this, term](std::optional<double> value) { change(term, value); });
    connect(field, &NumberField::refused, this, &TermsBar::refused);
    return field;
}

void TermsBar::show(const Scenario& scenario, bool writable)
{
    m_scenario = scenario;
    m_rate->setValue(scenario.terms.rate, scenario.id);
    m_timing->setCurrentIndex(static_cast<int>(scenario.terms.timing));
    m_retention->setValue(scenario.terms.retention, scenario.id);
    m_horizon->setValue(static_cast<double>(scenario.years.size()), scenario.id);
    m_probability->setValue(scenario.probability, scenario.id);
    for (NumberField* field : {m_rate, m_retention, m_horizon, m_probability})
        field->setReadOnly(!writable);
    m_timing->setEnabled(writable);
}

void TermsBar::enterTyped()
{
    for (NumberField* field : {m_rate, m_retention, m_horizon, m_probability})
        field->enterTyped();
}

void TermsBar::change(Term term, std::optional<double> value)
{
    Scenario scenario = m_scenario;
    switch (term) {
    case Term::Rate:
        scenario.terms.rate = value.value_or(scenario.terms.rate);
        break;
    case Term::Retention:
        scenario.terms.retention = value;
        break;
    case Term::Probability:
        scenario.probability = value;
        break;
    case Term::Horizon: {
        const double years = value.value_or(0);
        if (years < 1 || years > ScenarioSheet::mostYears || years != std::floor(years)) {
            Q_EMIT refused(
                tr("The number of years must be a whole number from 1 to %1.").arg(ScenarioSheet::mostYears));
            m_horizon->setValue(static_cast<double>(m_scenario.years.size()), m_scenario.id);
            return;
        }
        while (static_cast<double>(scenario.years.size()) < years) {
            ScenarioYear next;
            next.year = scenario.years.empty() ? 1 : scenario.years.back().year + 1;
            scenario.years.push_back(next);
        }
        scenario.years.resize(static_cast<std::size_t>(years));
        break;
    }
    case Term::Timing:
        break;
    }
    Q_EMIT changed(term, scenario);
}

} // namespace kam
