#include "portfolio/portfoliopage.h"

#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/keyfigurebar.h"
#include "common/labels.h"
#include "common/theme.h"
#include "portfolio/certaintygapstab.h"
#include "portfolio/maptab.h"
#include "portfolio/moverstab.h"
#include "portfolio/portfoliofigures.h"
#include "portfolio/portfoliowords.h"
#include "portfolio/servicetab.h"
#include "portfolio/structuretab.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace kam
{

namespace
{

struct TabEntry {
    const char* key;
    QString (*title)();
    PortfolioTab* (*make)(Desk& desk);
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

template <typename Made>
PortfolioTab* make(Desk& desk)
{
    return new Made(desk);
}

const std::vector<TabEntry>& entries()
{
    static const std::vector<TabEntry> all{
        {"structure", [] { return Text::tr("Structure of sales"); }, &make<StructureTab>},
        {"map", [] { return Text::tr("Map"); }, &make<MapTab>},
        {"movers", [] { return Text::tr("Movers"); }, &make<MoversTab>},
        {"service", [] { return Text::tr("Cost to serve"); }, &make<ServiceTab>},
        {"certainty", [] { return Text::tr("Certainty"); }, &make<CertaintyGapsTab>},
    };
    return all;
}

constexpr Measure measures[] = {Measure::Revenue, Measure::Margin, Measure::Profit};

} // namespace

PortfolioPage::PortfolioPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_figures(new PortfolioFigures(desk, this)), m_measure(new QComboBox),
      m_year(new QComboBox), m_bar(new KeyFigureBar(KeyFigureBar::Size::Large)), m_tabBar(new QTabBar),
      m_stack(new QStackedWidget), m_views(new QStackedWidget)
{
    makeActions();
    makeTabs();
    arrange();
    connectParts();
}

PortfolioPage::~PortfolioPage() = default;

QString PortfolioPage::title() const
{
    return tr("Portfolio");
}

void PortfolioPage::makeActions()
{
    m_toClients = new QAction(tr("Go to Clients"), this);
    m_toClients->setObjectName(QStringLiteral("portfolioToClientsAction"));
    connect(m_toClients, &QAction::triggered, this, [this] { desk().jump("client", noId); });
    m_open = new QAction(tr("Open client"), this);
    m_open->setObjectName(QStringLiteral("portfolioOpenClientAction"));
    m_open->setEnabled(false);
    connect(m_open, &QAction::triggered, this, [this] { desk().jump("client", m_client); });
}

QList<Page::MenuActions> PortfolioPage::menuActions() const
{
    return {{"Client", {m_open}}};
}

void PortfolioPage::makeTabs()
{
    m_tabBar->setObjectName(QStringLiteral("portfolioTabBar"));
    m_tabBar->setAccessibleName(tr("Views of the portfolio"));
    m_tabBar->setExpanding(false);
    m_tabBar->setDrawBase(false);
    for (const TabEntry& entry : entries())
        m_tabBar->setTabData(m_tabBar->addTab(entry.title()), QString::fromLatin1(entry.key));
    m_tabs.resize(entries().size(), nullptr);
    m_layouts.resize(entries().size());
}

QWidget* PortfolioPage::header()
{
    m_measure->setObjectName(QStringLiteral("measureCombo"));
    m_measure->setAccessibleName(tr("Measure"));
    for (const Measure measure : measures)
        m_measure->addItem(measureName(measure), static_cast<int>(measure));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_year->setObjectName(QStringLiteral("yearCombo"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::groupGap);
    row->addWidget(titleLabel(title()));
    row->addWidget(m_measure);
    row->addWidget(m_year);
    row->addStretch(1);
    return head;
}

QWidget* PortfolioPage::empty()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setSpacing(theme::groupGap);
    m_emptyHeading = headingLabel({});
    m_emptyHeading->setObjectName(QStringLiteral("portfolioEmptyHeading"));
    m_emptyText = mutedLabel({});
    m_emptyText->setObjectName(QStringLiteral("portfolioEmptyText"));
    column->addStretch(2);
    for (QLabel* words : {m_emptyHeading, m_emptyText}) {
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        column->addWidget(words);
    }
    auto* button = new ActionButton(*m_toClients);
    makePrimary(*button);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return place;
}

void PortfolioPage::arrange()
{
    auto* figures = new QWidget;
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addSpacing(theme::grid);
    column->addWidget(m_tabBar);
    column->addWidget(hairline());
    column->addSpacing(theme::groupGap);
    column->addWidget(m_stack, 1);
    m_views->addWidget(figures);
    m_views->addWidget(empty());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::groupGap);
    page->setSpacing(theme::groupGap);
    page->addWidget(header());
    page->addWidget(m_views, 1);
}

void PortfolioPage::connectParts()
{
    connect(m_figures, &PortfolioFigures::changed, this, &PortfolioPage::showState);
    connect(m_figures, &PortfolioFigures::outdated, this, [this] {
        if (isVisible())
            m_figures->want();
    });
    connect(m_measure, &QComboBox::activated, this,
            [this](int entry) { m_figures->choose(measures[entry]); });
    connect(m_year, &QComboBox::activated, this, &PortfolioPage::chooseYear);
    connect(m_tabBar, &QTabBar::currentChanged, this, &PortfolioPage::showPlace);
}

void PortfolioPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_figures->want();
}

bool PortfolioPage::isWorking() const
{
    return m_figures->isBusy();
}

void PortfolioPage::chooseYear(int entry)
{
    const int year = m_year->itemData(entry).toInt();
    m_figures->choose(year == 0 ? YearChoice{YearChoice::Kind::All, 0}
                                : YearChoice{YearChoice::Kind::One, year});
}

void PortfolioPage::fillYears()
{
    const QSignalBlocker quiet(m_year);
    const auto portfolio = m_figures->portfolio();
    m_year->clear();
    for (const int year : portfolio->years)
        m_year->addItem(QString::number(year), year);
    const bool several = portfolio->years.size() > 1;
    if (several)
        m_year->addItem(tr("All years"), 0);
    const int shown = portfolio->year().value_or(several                    ? 0
                                                 : portfolio->years.empty() ? 0
                                                                            : portfolio->years.front());
    if (m_year->findData(shown) < 0)
        m_year->addItem(QString::number(shown),
                        shown); // the year of the settings, of which nothing is recorded
    m_year->setCurrentIndex(m_year->findData(shown));
    m_year->setVisible(!portfolio->years.empty());
    m_measure->setVisible(!portfolio->years.empty());
}

void PortfolioPage::showState()
{
    const auto portfolio = m_figures->portfolio();
    const bool noClients = portfolio->figures.clients().empty();
    fillYears();
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(portfolio->measure())));
    if (noClients || portfolio->years.empty()) {
        m_emptyHeading->setText(noClients ? tr("No clients yet") : tr("No sales yet"));
        m_emptyText->setText(noClients
                                 ? tr("Import a file or add the first one.")
                                 : tr("Import sales or transactions with File › Import, or type them in "
                                      "White space."));
        m_views->setCurrentIndex(1);
        return;
    }
    m_bar->show(portfolioKeyFigures(*portfolio));
    m_views->setCurrentIndex(0);
    showPlace(m_tabBar->currentIndex());
}

PortfolioTab* PortfolioPage::tabAt(int place)
{
    const auto at = static_cast<std::size_t>(place);
    if (!m_tabs[at]) {
        m_tabs[at] = entries()[at].make(desk());
        m_stack->addWidget(m_tabs[at]);
        m_tabs[at]->restoreLayout(m_layouts[at]);
        connect(m_tabs[at], &PortfolioTab::clientSelected, this, &PortfolioPage::choose);
    }
    return m_tabs[at];
}

void PortfolioPage::showPlace(int place)
{
    const auto portfolio = m_figures->portfolio();
    if (place < 0 || !portfolio)
        return;
    PortfolioTab* tab = tabAt(place);
    tab->show(portfolio);
    tab->select(m_client);
    m_stack->setCurrentWidget(tab);
}

void PortfolioPage::choose(Id client)
{
    m_client = client;
    m_open->setEnabled(client != noId);
}

void PortfolioPage::showTab(const QByteArray& key)
{
    for (int place = 0; place < m_tabBar->count(); ++place)
        if (m_tabBar->tabData(place).toString() == QString::fromLatin1(key))
            m_tabBar->setCurrentIndex(place);
}

bool PortfolioPage::showRow(const QByteArray& table, qint64 row)
{
    if (table != "activity" && table != "activity_count")
        return false;
    Q_UNUSED(row)
    showTab("service");
    return true;
}

QByteArray PortfolioPage::saveLayout() const
{
    QJsonObject layout{{QStringLiteral("tab"), m_tabBar->tabData(m_tabBar->currentIndex()).toString()},
                       {QStringLiteral("measure"), measureWord(m_figures->measure())}};
    QJsonObject tabs;
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        const QByteArray own = m_tabs[i] ? m_tabs[i]->saveLayout() : m_layouts[i];
        tabs.insert(QString::fromLatin1(entries()[i].key), QString::fromLatin1(own.toBase64()));
    }
    layout.insert(QStringLiteral("tabs"), tabs);
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void PortfolioPage::restoreLayout(const QByteArray& bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    if (const auto measure = measureFromWord(layout.value(QStringLiteral("measure")).toString()))
        m_figures->choose(*measure);
    const QJsonObject tabs = layout.value(QStringLiteral("tabs")).toObject();
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_layouts[i] =
            QByteArray::fromBase64(tabs.value(QString::fromLatin1(entries()[i].key)).toString().toLatin1());
        if (m_tabs[i])
            m_tabs[i]->restoreLayout(m_layouts[i]);
    }
    showTab(layout.value(QStringLiteral("tab")).toString().toLatin1());
}

} // namespace kam
