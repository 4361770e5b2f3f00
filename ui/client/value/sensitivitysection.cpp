#include "client/value/sensitivitysection.h"

#include "base/number.h"
#include "client/value/clvcharts.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/pageparts.h"
#include "common/shown.h"
#include "common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTableView>
#include <algorithm>
#include <array>

namespace kam
{

namespace
{

constexpr int decimals = 4;
constexpr int tornadoHeight = 27 * theme::grid;
constexpr int stepWidth = 7 * theme::grid;
/// Steps to either side of the scenario's own rate and retention.
constexpr std::array tableSteps{-2, -1, 0, 1, 2};
/// Where a scenario has no retention, percent.
const std::vector<double> usualRetentions{50, 60, 70, 80, 90};

/// Stable names for the layout.
const std::array<std::pair<QString, double SensitivitySteps::*>, 5> storedSteps{{
    {QStringLiteral("rate"), &SensitivitySteps::rate},
    {QStringLiteral("retention"), &SensitivitySteps::retention},
    {QStringLiteral("firstRevenue"), &SensitivitySteps::firstRevenue},
    {QStringLiteral("growth"), &SensitivitySteps::growth},
    {QStringLiteral("costShare"), &SensitivitySteps::costShare},
}};

std::vector<double> around(double centre, double step, double least, double below)
{
    std::vector<double> values;
    for (const int steps : tableSteps)
        if (const double value = centre + steps * step; value >= least && value < below)
            values.push_back(value);
    return values;
}

} // namespace

SensitivitySection::SensitivitySection(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_tornado(new ChartView(desk)), m_table(new TextTableModel(this))
{
    setObjectName(QStringLiteral("sensitivitySection"));
    m_view = pageTable(*m_table, tr("Lifetime value over discount rate and retention"),
                       QStringLiteral("rateRetentionTable"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_tornado->setObjectName(QStringLiteral("sensitivityChart"));
    m_tornado->setFixedHeight(tornadoHeight);
    auto* moves = new QVBoxLayout;
    moves->setSpacing(theme::grid);
    moves->addWidget(headingLabel(tr("What moves it most")));
    moves->addWidget(m_tornado);
    moves->addWidget(makeSteps());
    moves->addStretch(1);
    auto* both = new QVBoxLayout;
    both->setSpacing(theme::grid);
    both->addWidget(headingLabel(tr("Discount rate × retention")));
    both->addWidget(m_view);
    both->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4 * theme::grid);
    row->addLayout(moves, 1);
    row->addLayout(both, 1);
}

QWidget* SensitivitySection::makeSteps()
{
    auto* steps = new QWidget;
    auto* flow = new FlowLayout(steps, theme::groupGap, theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    const QString percent = QStringLiteral("%");
    const QString points = tr("pts", "percentage points, short");
    addStep(*flow, tr("First revenue ±"), percent, "firstRevenueStepField", &SensitivitySteps::firstRevenue);
    addStep(*flow, tr("Cost share ±"), points, "costShareStepField", &SensitivitySteps::costShare);
    addStep(*flow, tr("Growth ±"), points, "growthStepField", &SensitivitySteps::growth);
    addStep(*flow, tr("Discount rate ±"), points, "rateStepField", &SensitivitySteps::rate);
    addStep(*flow, tr("Retention ±"), points, "retentionStepField", &SensitivitySteps::retention);
    flow->addWidget(new QWidget); // takes what the line has left
    return steps;
}

void SensitivitySection::addStep(FlowLayout& flow, const QString& label, const QString& suffix,
                                 const char* name, double SensitivitySteps::*step)
{
    auto* field = new NumberField(label, suffix, decimals);
    field->setObjectName(QString::fromLatin1(name));
    field->setFixedWidth(stepWidth);
    field->setValue(m_steps.*step);
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid / 2);
    auto* words = mutedLabel(label);
    words->setBuddy(field);
    row->addWidget(words);
    row->addWidget(field);
    flow.addWidget(pair);
    m_fields.emplace_back(field, step);
    connect(field, &NumberField::refused, this,
            [this](const QString& sentence) { m_desk.say(sentence, Severity::Caution); });
    connect(field, &NumberField::entered, this, [this, field, step](std::optional<double> value) {
        if (value && *value > 0) {
            m_steps.*step = *value;
            compute();
        } else {
            m_desk.say(tr("An amount to move by must be above 0."), Severity::Caution);
            field->setValue(m_steps.*step);
        }
    });
}

void SensitivitySection::show(const ScenarioResult& result, const QString& currency)
{
    m_result = result;
    m_currency = currency;
    compute();
}

void SensitivitySection::compute()
{
    if (!m_result || !m_result->clv) {
        m_table->setRows({});
        m_tornado->setChart(nullptr);
        return;
    }
    m_desk.act([this] {
        m_tornado->setChart(sensitivityChart(*m_result, m_steps, m_currency));
        showTable();
    });
}

void SensitivitySection::showTable()
{
    const Scenario& scenario = m_result->scenario;
    const std::vector<double> rates = around(scenario.terms.rate, m_steps.rate, -99, 1e9);
    const auto& retention = scenario.terms.retention;
    const std::vector<double> retentions =
        retention ? around(*retention, m_steps.retention, 0, 100) : usualRetentions;
    QStringList headings{tr("Rate")};
    std::vector<int> numbers;
    for (const double value : retentions) {
        numbers.push_back(static_cast<int>(headings.size()));
        headings << shortPercent(value);
    }
    const auto values = clvTable(clvYears(scenario), scenario.terms, rates, retentions);
    std::vector<TextRow> rows;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        TextRow row{TextCell(shortPercent(rates[i]), theme::Token::Muted)};
        for (std::size_t j = 0; j < retentions.size(); ++j) {
            const auto& value = values[i][j];
            TextCell cell(value ? shownNumber(*value, 0, QLocale()) : QStringLiteral("–"),
                          value.value_or(0) < 0 ? theme::Token::Bad : theme::Token::Text,
                          value ? tr("Discount rate %1, retention %2: %3 %4")
                                      .arg(shortPercent(rates[i]), shortPercent(retentions[j]),
                                           shownNumber(*value, 2, QLocale()), m_currency)
                                : QString());
            cell.strong = rates[i] == scenario.terms.rate && retention == retentions[j];
            row.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    }
    if (m_table->columnCount() != headings.size() || m_headings != headings)
        m_table->setColumns(headings, numbers);
    m_headings = headings;
    m_table->setRows(std::move(rows));
    fitHeight(*m_view);
}

QByteArray SensitivitySection::saveSteps() const
{
    QJsonObject json;
    for (const auto& [name, step] : storedSteps)
        json.insert(name, m_steps.*step);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void SensitivitySection::restoreSteps(const QByteArray& steps)
{
    const QJsonObject json = QJsonDocument::fromJson(steps).object();
    for (const auto& [name, step] : storedSteps)
        if (const double stored = json.value(name).toDouble(); stored > 0)
            m_steps.*step = stored;
    for (const auto& [field, step] : m_fields)
        field->setValue(m_steps.*step);
    compute();
}

} // namespace kam
