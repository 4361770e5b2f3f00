// How the page of the white space is put together.
#include "common/desk.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"
#include "whitespace/gridlegend.h"
#include "whitespace/gridmodel.h"
#include "whitespace/gridview.h"
#include "whitespace/whitespacepage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>

namespace kam
{

namespace
{

constexpr int filterWidth = 24 * theme::grid;
constexpr int pauseMilliseconds = 200; // between two letters of a filter

QComboBox* choice(const QStringList& entries, const QString& accessibleName, const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->addItems(entries);
    return box;
}

} // namespace

void WhiteSpacePage::makeActions()
{
    m_open = new QAction(tr("Open client of this row"), this);
    m_open->setObjectName(QStringLiteral("openGridClientAction"));
    m_open->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_open->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_open, &QAction::triggered, this, &WhiteSpacePage::openClient);
    m_addYear = new QAction(tr("Show another year…"), this);
    m_addYear->setObjectName(QStringLiteral("otherYearAction"));
    m_addYear->setIconText(tr("Add year…"));
    connect(m_addYear, &QAction::triggered, this, &WhiteSpacePage::addYear);
    m_toClients = new QAction(tr("Go to Clients"), this);
    m_toClients->setObjectName(QStringLiteral("gridToClientsAction"));
    connect(m_toClients, &QAction::triggered, this, [this] { desk().jump("client", noId); });
}

QWidget* WhiteSpacePage::makeHead()
{
    m_count = mutedLabel({});
    m_count->setObjectName(QStringLiteral("gridCountLabel"));
    return pageHead(title(), m_count, {m_addYear});
}

QWidget* WhiteSpacePage::makeTools()
{
    QStringList measures;
    for (const auto measure :
         {GridMeasure::Sales, GridMeasure::Purchases, GridMeasure::CurrentGap, GridMeasure::ShareOfWallet})
        measures << measureName(measure);
    QStringList groupings;
    for (const auto grouping : {GridGrouping::None, GridGrouping::Owner, GridGrouping::Status,
                                GridGrouping::Industry, GridGrouping::Country})
        groupings << groupingName(grouping);
    m_measure = choice(measures, tr("What is shown"), "gridMeasureComboBox");
    m_years = choice({}, tr("Year"), "gridYearComboBox");
    m_grouping = choice(groupings, tr("Clients grouped by"), "gridGroupingComboBox");
    m_columns = choice({tr("All product lines"), tr("Product groups")}, tr("Columns"), "gridColumnsComboBox");
    m_order = choice({tr("By name"), tr("Largest first")}, tr("Order of clients"), "gridOrderComboBox");
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("gridFilterLineEdit"));
    m_filter->setAccessibleName(tr("Filter clients"));
    m_filter->setPlaceholderText(tr("Filter clients"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_withFigures = new QCheckBox(tr("With figures only"));
    m_withFigures->setObjectName(QStringLiteral("gridWithFiguresCheck"));
    m_withFigures->setFixedHeight(theme::fieldHeight);
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools, theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* tool : std::initializer_list<QWidget*>{m_measure, m_years, m_grouping, m_columns, m_order,
                                                         m_filter, m_withFigures})
        flow->addWidget(tool);
    flow->addWidget(new QWidget); // takes what the line has left
    for (QComboBox* box : {m_measure, m_grouping, m_columns, m_order})
        connect(box, &QComboBox::activated, this, &WhiteSpacePage::arrangeGrid);
    connect(m_withFigures, &QCheckBox::clicked, this, &WhiteSpacePage::arrangeGrid);
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseMilliseconds);
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &WhiteSpacePage::arrangeGrid);
    connect(m_filter, &QLineEdit::returnPressed, this, &WhiteSpacePage::arrangeGrid);
    connect(m_years, &QComboBox::activated, this, [this](int entry) {
        m_year = m_years->itemData(entry).toInt();
        readAgain(true);
    });
    return tools;
}

QWidget* WhiteSpacePage::makeGrid()
{
    m_view = new GridView(desk(), *m_model);
    m_view->setObjectName(QStringLiteral("gridTableView"));
    m_view->setAccessibleName(tr("Clients and product lines"));
    auto* line = new QAction(m_view);
    line->setSeparator(true);
    m_view->insertActions(m_view->actions().value(0), {m_open, line});
    m_legend = new GridLegend(*m_model);
    m_reading = mutedLabel({});
    m_reading->setObjectName(QStringLiteral("gridReadingLabel"));
    m_reading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reading->setWordWrap(true);
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
    column->addWidget(m_reading);
    return area;
}

void WhiteSpacePage::arrangePage()
{
    auto* column = pageColumn(*this);
    column->addWidget(makeHead());
    column->addWidget(makeTools());
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeGrid());
    auto* reading = mutedLabel(tr("The sales are being read."));
    reading->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(reading);
    m_stack->addWidget(emptyPlace(tr("No product lines yet"),
                                  tr("Product lines are what you sell. Import sales, or add product lines on "
                                     "the tab Value of a client; then this page shows who buys what, and "
                                     "from whom."),
                                  {m_toClients}));
    m_stack->addWidget(emptyPlace(tr("No clients yet"),
                                  tr("Add clients first; then this page shows who buys what, and from whom."),
                                  {m_toClients}));
    column->addWidget(m_stack, 1);
}

} // namespace kam
