#include "client/value/purchasespart.h"

#include "base/date.h"
#include "base/error.h"
#include "base/number.h"
#include "client/value/purchasechart.h"
#include "client/value/scenariosheet.h"
#include "common/backgroundread.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/numberfield.h"
#include "common/pageparts.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "registry/transaction.h"
#include "registry/workspacesettings.h"
#include "value/scenario.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <algorithm>
#include <utility>

namespace kam
{

namespace
{

constexpr double usualHorizon = 52; // weeks
constexpr double longestHorizon = 520;
constexpr int chartHeight = 34 * theme::grid;
constexpr int statementWidth = 90 * theme::grid;

} // namespace

PurchasesPart::PurchasesPart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("purchasesPart"));
    arrange();
    const auto look = [this](const Workspace& workspace) -> std::function<void()> {
        std::shared_ptr<const TransactionForecast> forecast;
        QString problem;
        try {
            NoProgress progress;
            forecast = std::make_shared<const TransactionForecast>(
                forecastTransactions(workspace, ForecastOptions(), progress));
        } catch (const Error& error) {
            problem = error.sentence(); // shown in place of the figures
        }
        return [this, forecast, problem] { take(forecast, problem); };
    };
    m_read = new BackgroundRead(desk.workspace(), look, this);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (!changes.touches("client_transaction"))
            return;
        m_stale = true;
        refresh();
    });
}

QVBoxLayout* PurchasesPart::makeExpected()
{
    m_horizon = new NumberField(tr("Horizon in weeks"), {}, 1);
    m_horizon->setObjectName(QStringLiteral("forecastHorizonField"));
    m_horizon->setValue(usualHorizon);
    connect(m_horizon, &NumberField::refused, this,
            [this](const QString& sentence) { desk().say(sentence, Severity::Caution); });
    connect(m_horizon, &NumberField::entered, this, [this](std::optional<double> weeks) {
        if (!weeks || *weeks <= 0 || *weeks > longestHorizon) {
            desk().say(tr("The horizon must be above 0 and at most %1 weeks.").arg(longestHorizon),
                       Severity::Caution);
            m_horizon->setValue(usualHorizon);
        }
        showForecast();
    });
    auto* terms = new QHBoxLayout;
    terms->setSpacing(theme::grid);
    auto* label = mutedLabel(tr("Horizon in weeks"));
    label->setBuddy(m_horizon);
    m_basis = mutedLabel({});
    m_basis->setObjectName(QStringLiteral("forecastBasisLabel"));
    terms->addWidget(label);
    terms->addWidget(m_horizon);
    terms->addSpacing(theme::grid);
    terms->addWidget(m_basis, 1);
    m_figures = new KeyFigureBar;
    m_figures->setObjectName(QStringLiteral("forecastFigureBar"));
    m_statement = mutedLabel({});
    m_statement->setObjectName(QStringLiteral("forecastStatementLabel"));
    m_statement->setWordWrap(true);
    m_statement->setMaximumWidth(statementWidth);
    auto* expected = new QVBoxLayout;
    expected->setSpacing(theme::groupGap);
    expected->addWidget(headingLabel(tr("What to expect")));
    expected->addLayout(terms);
    expected->addWidget(m_figures);
    expected->addWidget(m_statement);
    expected->addStretch(1);
    return expected;
}

void PurchasesPart::arrange()
{
    m_scores = new TextTableModel(this);
    m_scores->setColumns({tr("Measure"), tr("This client"), tr("Quintile"), tr("What it means")}, {1, 2});
    m_scoresTable =
        pageTable(*m_scores, tr("Recency, frequency, monetary value"), QStringLiteral("rfmTable"));
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, theme::grid, 0, 0);
    inner->setSpacing(theme::groupGap);
    inner->addWidget(headingLabel(tr("Recency, frequency, monetary value")));
    inner->addWidget(m_scoresTable);
    m_chart = new ChartView(desk());
    m_chart->setObjectName(QStringLiteral("purchaseChart"));
    m_chart->setFixedHeight(chartHeight);
    auto* bought = new QVBoxLayout;
    bought->setSpacing(theme::grid);
    bought->addWidget(headingLabel(tr("Bought in each quarter")));
    bought->addWidget(m_chart);
    bought->addStretch(1);
    auto* bench = new QHBoxLayout;
    bench->setSpacing(4 * theme::grid);
    bench->addLayout(makeExpected(), 11);
    bench->addLayout(bought, 9);
    inner->addLayout(bench);
    inner->addStretch(1);
    m_sentence = mutedLabel({});
    m_sentence->setObjectName(QStringLiteral("noForecastLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(content));
    m_stack->addWidget(m_sentence);
    m_stack->setCurrentIndex(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

Id PurchasesPart::clientOf(const QByteArray& table, Id row) const
{
    return table == "client_transaction" ? clientOfTransaction(desk().workspace(), row) : noId;
}

bool PurchasesPart::isWorking() const
{
    return m_read->isBusy();
}

bool PurchasesPart::isStaleAfter(const Changes& changes) const
{
    // Those of any client change the forecast of all: the constructor listens for them.
    return changes.touches("clv_scenario") || changes.touches("workspace");
}

void PurchasesPart::read()
{
    if (std::exchange(m_stale, false))
        m_read->start();
    showForecast();
}

void PurchasesPart::take(std::shared_ptr<const TransactionForecast> forecast, const QString& problem)
{
    m_forecast = std::move(forecast);
    m_problem = problem;
    m_ready = true;
    showForecast();
}

void PurchasesPart::showForecast()
{
    if (client() == noId)
        return;
    const ClientForecast* forecast = m_forecast ? m_forecast->of(client()) : nullptr;
    m_stack->setCurrentIndex(forecast ? 0 : 1);
    if (!m_ready)
        m_sentence->setText(tr("The transactions are being looked through."));
    else if (!m_forecast)
        m_sentence->setText(m_problem);
    else if (!forecast)
        m_sentence->setText(tr("No transactions of this client are recorded. Import them to see when and how "
                               "often it bought."));
    if (!forecast)
        return;
    desk().act([&] {
        showScores(*forecast);
        showExpected(*forecast);
        m_chart->setChart(purchaseChart(TransactionStore(desk().workspace()).ofClient(client()),
                                        workspaceSettings(desk().workspace()).currency));
        m_statement->setText(forecastStatement(m_forecast->models, QLocale()));
    });
}

void PurchasesPart::showScores(const ClientForecast& forecast)
{
    const QLocale locale;
    const QString currency = workspaceSettings(desk().workspace()).currency;
    const PurchaseHistory& history = forecast.history;
    const auto days = static_cast<int>(history.last.daysTo(m_forecast->options.until));
    const auto fifth = [&](int score) { return tr("%1 of 5").arg(locale.toString(score)); };
    m_scores->setRows(
        {{tr("Recency"), tr("%n day(s)", nullptr, days), fifth(forecast.rfm.recency),
          TextCell(
              tr("From its last purchase, %1, to the newest of all clients, %2; 5: the most recent")
                  .arg(writtenDate(history.last, locale), writtenDate(m_forecast->options.until, locale)),
              theme::Token::Muted)},
         {tr("Frequency"), locale.toString(history.frequency + 1), fifth(forecast.rfm.frequency),
          TextCell(tr("Days with a purchase since %1; 5: those who bought most often")
                       .arg(writtenDate(history.first, locale)),
                   theme::Token::Muted)},
         {tr("Monetary value"),
          tr("%1 %2", "amount, currency").arg(shownAmount(history.meanAmount), currency),
          fifth(forecast.rfm.monetary),
          TextCell(tr("Mean amount of a purchase; 5: the largest"), theme::Token::Muted)}});
    fitColumns(*m_scoresTable, 3, 12 * theme::grid, 30 * theme::grid);
    fitHeight(*m_scoresTable);
}

double PurchasesPart::rate()
{
    const auto scenarios = ScenarioStore(desk().workspace()).ofClient(client());
    const auto base = std::find_if(scenarios.begin(), scenarios.end(), [](const Scenario& scenario) {
        return scenario.kind == ScenarioKind::Base;
    });
    return base != scenarios.end() ? base->terms.rate : workspaceSettings(desk().workspace()).discountRate;
}

void PurchasesPart::showExpected(const ClientForecast& forecast)
{
    const PurchaseModels& models = m_forecast->models;
    const PurchaseHistory& history = forecast.history;
    const double horizon = m_horizon->value().value_or(usualHorizon);
    const double discount = rate();
    const Expectation expected =
        expectationOf(models, history.frequency, history.recency, history.age, history.repeatMean, horizon);
    const QString currency = workspaceSettings(desk().workspace()).currency;
    const QString notKnown = tr("not known");
    const QString noSpending = tr("Nobody bought twice with an amount above 0.");
    std::vector<KeyFigure> figures{
        {tr("Still active"),
         shortPercent(100 * expected.probabilityActive, 0),
         tr("Probability that this client still buys (BG/NBD)"),
         true,
         {}},
        {tr("Purchases expected"),
         shownNumber(expected.purchases, 1, QLocale()),
         tr("In the next %1 weeks (BG/NBD)").arg(shortNumber(horizon, 1, QLocale())),
         true,
         {}},
        {tr("Average purchase"),
         expected.value ? shownAmount(*expected.value) : notKnown,
         expected.value ? tr("Expected amount of a purchase, in %1 (Gamma-Gamma)").arg(currency) : noSpending,
         expected.value.has_value(),
         {}}};
    const bool margin = m_forecast->contribution.has_value();
    if (models.spending) {
        const double value =
            expectedLifetimeValue(models, history, horizon, discount, m_forecast->contribution.value_or(1));
        figures.push_back(
            {margin ? tr("Margin expected, present value") : tr("Revenue expected, present value"),
             shownNumber(value, decimalsBeside(value), QLocale()),
             tr("Purchases × average purchase, discounted at %1, in %2")
                 .arg(shortPercent(discount), currency),
             true,
             {}});
    }
    m_figures->show(figures);
    m_basis->setText(
        margin
            ? tr("Discount rate %1; of each amount %2 is margin")
                  .arg(shortPercent(discount), shortPercent(100 * *m_forecast->contribution, 1))
            : tr("Discount rate %1; the cost of the transactions is not known").arg(shortPercent(discount)));
}

QByteArray PurchasesPart::saveLayout() const
{
    return QByteArray::number(m_horizon->value().value_or(usualHorizon));
}

void PurchasesPart::restoreLayout(const QByteArray& layout)
{
    if (const double weeks = layout.toDouble(); weeks > 0 && weeks <= longestHorizon)
        m_horizon->setValue(weeks);
}

} // namespace kam
