#include "client/value/lifetimepart.h"

#include "client/value/clvcharts.h"
#include "client/value/generatedialog.h"
#include "client/value/scenariobar.h"
#include "client/value/scenariosheet.h"
#include "client/value/sensitivitysection.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/questions.h"
#include "common/sheetview.h"
#include "common/texttable.h"
#include "registry/workspacesettings.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int usualYears = 4;

/// "Base", or "Base 2" where there is one.
QString freeName(const std::vector<ScenarioResult>& present, const QString& wanted)
{
    const auto taken = [&](const QString& name) {
        return std::any_of(present.begin(), present.end(),
                           [&](const ScenarioResult& result) { return result.scenario.name == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace

QList<Page::MenuActions> LifetimePart::menuActions() const
{
    return {{"Client", QList<QAction*>(m_addKinds) << m_rename << m_remove << m_generate},
            {"Edit", m_table->commands()}};
}

Id LifetimePart::clientOf(const QByteArray& table, Id row) const
{
    if (table != "clv_scenario")
        return noId;
    const auto scenario = ScenarioStore(desk().workspace()).scenario(row);
    return scenario ? scenario->client : noId;
}

void LifetimePart::showRow(const QByteArray&, Id row)
{
    choose(row);
}

void LifetimePart::read()
{
    m_currency = workspaceSettings(desk().workspace()).currency;
    m_results = resultsOf(ScenarioStore(desk().workspace()).ofClient(client()));
    if (!chosen()) {
        const auto base = std::find_if(m_results.begin(), m_results.end(), [](const ScenarioResult& result) {
            return result.scenario.kind == ScenarioKind::Base;
        });
        const auto shown = base != m_results.end() ? base : m_results.begin();
        m_chosen = m_results.empty() ? noId : shown->scenario.id;
    }
    showChosen();
}

bool LifetimePart::isStaleAfter(const Changes& changes) const
{
    return changes.touches("clv_scenario") || changes.touches("clv_year") || changes.touches("workspace");
}

void LifetimePart::finishEditing()
{
    m_terms->enterTyped();
}

bool LifetimePart::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo must take back what was just typed, not what was done before it.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            m_terms->enterTyped();
    }
    return ClientTab::event(event);
}

const ScenarioResult* LifetimePart::chosen() const
{
    const auto found = std::find_if(m_results.begin(), m_results.end(), [this](const ScenarioResult& result) {
        return result.scenario.id == m_chosen;
    });
    return found == m_results.end() ? nullptr : &*found;
}

void LifetimePart::choose(Id scenario)
{
    if (scenario == m_chosen)
        return;
    m_terms->enterTyped();
    m_chosen = scenario;
    showChosen();
}

void LifetimePart::showChosen()
{
    std::vector<Scenario> scenarios;
    for (const ScenarioResult& result : m_results)
        scenarios.push_back(result.scenario);
    m_bar->show(scenarios, m_chosen);
    const ScenarioResult* result = chosen();
    const bool writable = !desk().workspace().isReadOnly();
    for (QAction* action : std::as_const(m_addKinds))
        action->setEnabled(writable);
    m_add->setEnabled(writable);
    for (QAction* action : {m_rename, m_remove, m_generate})
        action->setEnabled(writable && result);
    m_stack->setCurrentIndex(result ? 0 : 1);
    m_terms->setVisible(result != nullptr);
    const ExpectedClv expectation = expectedClvOf(m_results);
    m_caution->setVisible(result && (expectation.isWrong || !result->problem.isEmpty()));
    m_sheet->show(result ? std::optional(result->scenario) : std::nullopt);
    if (!result)
        return;
    m_caution->setText(QStringLiteral("▲ ") +
                       (result->problem.isEmpty() ? expectation.problem : result->problem));
    m_terms->show(result->scenario, writable);
    m_figures->show(clvFigures(*result, expectation, m_currency));
    m_comparison->setRows(comparisonRows(m_results, expectation));
    fitColumns(*m_comparisonTable, 0, 5 * theme::grid, 20 * theme::grid);
    fitHeight(*m_comparisonTable, 8);
    if (result->clv)
        m_values->setChart(presentValueChart(*result, m_currency));
    else
        m_values->setChart(nullptr);
    m_sensitivity->show(*result, m_currency);
    showWorking();
}

void LifetimePart::showWorking()
{
    QModelIndex at = m_table->currentIndex();
    if (!at.isValid() && m_sheet->rowCount() > 0 && m_sheet->columnCount() > 0)
        at = m_sheet->index(m_sheet->rowCount() - 2, m_sheet->columnCount() - 1);
    m_working->setText(at.isValid() ? m_sheet->working(at.row(), at.column()) : QString());
}

void LifetimePart::add(ScenarioKind kind)
{
    m_terms->enterTyped();
    Scenario scenario;
    if (const ScenarioResult* result = chosen())
        scenario = result->scenario;
    else
        for (int year = 1; year <= usualYears; ++year)
            scenario.years.push_back({.year = year});
    scenario.id = noId;
    scenario.client = client();
    scenario.position = 0;
    scenario.kind = kind;
    scenario.name = freeName(m_results, scenarioKindName(kind));
    scenario.probability.reset();
    scenario.notes.clear();
    desk().act([&] {
        if (m_results.empty())
            scenario.terms.rate = workspaceSettings(desk().workspace()).discountRate;
        scenario.id = newId();
        m_chosen = scenario.id;
        ScenarioStore(desk().workspace()).add(scenario);
        m_table->setFocus();
        m_table->setCurrentIndex(m_sheet->index(0, 0));
    });
}

void LifetimePart::rename()
{
    const ScenarioResult* result = chosen();
    if (!result)
        return;
    Scenario renamed = result->scenario;
    const auto name = desk().questions().text(this, tr("Rename scenario"), tr("Name"), renamed.name);
    if (!name || name->simplified() == renamed.name)
        return;
    renamed.name = name->simplified();
    desk().act([&] { ScenarioStore(desk().workspace()).update(renamed); });
}

void LifetimePart::removeScenario()
{
    const ScenarioResult* result = chosen();
    if (!result)
        return;
    const QString name = result->scenario.name;
    if (desk().act([&] { ScenarioStore(desk().workspace()).remove(m_chosen); }))
        desk().say(tr("The scenario %1 was deleted. Undo brings it back.").arg(name));
}

void LifetimePart::generate()
{
    const ScenarioResult* result = chosen();
    if (!result)
        return;
    auto* dialog = new GenerateDialog(result->scenario, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, scenario = result->scenario]() mutable {
        desk().act([&] {
            scenario.years = dialog->years();
            ScenarioStore(desk().workspace()).update(scenario);
        });
    });
    dialog->open();
}

void LifetimePart::storeTerms(TermsBar::Term term, const Scenario& scenario)
{
    const qsizetype before = m_sheet->columnCount();
    const auto years = static_cast<qsizetype>(scenario.years.size());
    // Steps of an arrow key that is held are one change.
    const QString key = QStringLiteral("clv-terms-%1-%2").arg(scenario.id).arg(static_cast<int>(term));
    if (!desk().act([&] { ScenarioStore(desk().workspace()).update(scenario, key); })) {
        showChosen();
        return;
    }
    if (years < before)
        desk().say(
            tr("%n year(s) were removed from the end. Undo brings them back.", nullptr, int(before - years)));
}

QByteArray LifetimePart::saveLayout() const
{
    return m_sensitivity->saveSteps();
}

void LifetimePart::restoreLayout(const QByteArray& layout)
{
    m_sensitivity->restoreSteps(layout);
}

} // namespace kam
