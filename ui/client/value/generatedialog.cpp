#include "client/value/generatedialog.h"

#include "base/error.h"
#include "client/value/scenariosheet.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/shown.h"
#include "common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int usualHorizon = 4;
constexpr int decimals = 4;
const QString percentSign = QStringLiteral("%");

/// Growth from the first year to the second, if there is one.
double growthOf(const Scenario& scenario)
{
    if (scenario.years.size() < 2 || scenario.years.front().revenue == 0)
        return 0;
    return (scenario.years[1].revenue / scenario.years.front().revenue - 1) * 100;
}

double costShareOf(const Scenario& scenario)
{
    if (scenario.years.empty() || scenario.years.front().revenue == 0)
        return 50;
    const ScenarioYear& first = scenario.years.front();
    return first.costsInPercent ? first.variableCosts : 100 * first.variableCosts / first.revenue;
}

} // namespace

GenerateDialog::GenerateDialog(const Scenario& start, QWidget* parent) : QDialog(parent), m_start(start)
{
    setObjectName(QStringLiteral("generateYearsDialog"));
    setWindowTitle(tr("Generate years of %1").arg(start.name));
    auto* column = dialogColumn(*this);
    auto* sentence = mutedLabel(
        tr("Revenue and variable costs of all years are replaced. Other costs stay where there is a year."));
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    const bool any = !start.years.empty();
    m_first = addField(*grid, tr("First year"), {}, any ? start.years.front().year : 1, "firstYearField");
    m_revenue = addField(*grid, tr("Revenue of the first year"), {}, any ? start.years.front().revenue : 0,
                         "firstRevenueField");
    m_growth = addField(*grid, tr("Growth a year"), percentSign, growthOf(start), "growthField");
    m_costShare = addField(*grid, tr("Variable costs, percent of the revenue"), percentSign,
                           costShareOf(start), "costShareField");
    m_horizon =
        addField(*grid, tr("Number of years"), {},
                 any ? static_cast<double>(start.years.size()) : usualHorizon, "generateHorizonField");
    column->addLayout(grid);
    m_preview = mutedLabel({});
    m_preview->setObjectName(QStringLiteral("generatePreviewLabel"));
    m_preview->setWordWrap(true);
    m_preview->setMinimumWidth(50 * theme::grid);
    column->addWidget(m_preview);
    addDialogButtons(*this, *column, tr("Generate"));
    preview();
}

NumberField* GenerateDialog::addField(QGridLayout& grid, const QString& label, const QString& suffix,
                                      double value, const char* name)
{
    auto* field = new NumberField(label, suffix, decimals);
    field->setObjectName(QString::fromLatin1(name));
    field->setFixedWidth(16 * theme::grid);
    field->setValue(value);
    auto* words = bodyLabel(label);
    words->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(words, row, 0);
    grid.addWidget(field, row, 1);
    connect(field, &NumberField::entered, this, &GenerateDialog::preview);
    connect(field, &NumberField::refused, this, [this](const QString& problem) {
        setRole(*m_preview, QStringLiteral("bad"));
        m_preview->setText(problem);
    });
    return field;
}

std::vector<ScenarioYear> GenerateDialog::years() const
{
    const double horizon = m_horizon->value().value_or(0);
    const int wanted = horizon == static_cast<int>(horizon) ? static_cast<int>(horizon) : 0;
    const double first = m_first->value().value_or(0);
    if (first < 1 || first != static_cast<int>(first))
        throw Error(tr("The first year must be a whole number from 1. Enter 1, or a calendar year."));
    std::vector<ScenarioYear> years;
    for (const ClvYear& generated :
         generatedYears(m_revenue->value().value_or(0), m_growth->value().value_or(0), 0, wanted)) {
        ScenarioYear year;
        if (years.size() < m_start.years.size())
            year = m_start.years[years.size()];
        year.year = static_cast<int>(first) + generated.year - 1;
        year.revenue = generated.revenue;
        year.costsInPercent = true;
        year.variableCosts = m_costShare->value().value_or(0);
        years.push_back(year);
    }
    return years;
}

void GenerateDialog::preview()
{
    try {
        QStringList words;
        for (const ScenarioYear& year : years())
            words << QStringLiteral("%1: %2").arg(yearName(year.year), shownAmount(year.revenue));
        constexpr qsizetype most = 6;
        if (words.size() > most)
            words = words.mid(0, most - 1) << QStringLiteral("…") << words.last();
        setRole(*m_preview, QStringLiteral("muted"));
        m_preview->setText(tr("Revenue: %1").arg(words.join(QStringLiteral("; "))));
    } catch (const Error& error) {
        // What is wrong is said here, where it is typed.
        setRole(*m_preview, QStringLiteral("bad"));
        m_preview->setText(error.sentence());
    }
}

} // namespace kam
