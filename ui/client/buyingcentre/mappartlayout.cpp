// How the part with the map is put together.
#include "client/buyingcentre/answerspanel.h"
#include "client/buyingcentre/celldelegate.h"
#include "client/buyingcentre/linksmodel.h"
#include "client/buyingcentre/maplegend.h"
#include "client/buyingcentre/mappart.h"
#include "client/buyingcentre/mapview.h"
#include "client/buyingcentre/peoplemodel.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace kam
{

namespace
{

constexpr int filterWidth = 22 * theme::grid;
constexpr int answersWidth = 38 * theme::grid;
constexpr int leastAnswers = 28 * theme::grid;
constexpr double zoomStep = 1.25;
constexpr int mapShare = 2;
constexpr int tablesShare = 1;

constexpr std::array<std::pair<int, int>, 10> peopleWidths{{{PeopleModel::Name, 19},
                                                            {PeopleModel::Position, 20},
                                                            {PeopleModel::Unit, 14},
                                                            {PeopleModel::Roles, 24},
                                                            {PeopleModel::AttitudeColumn, 22},
                                                            {PeopleModel::Influence, 20},
                                                            {PeopleModel::Reach, 9},
                                                            {PeopleModel::Contact, 14},
                                                            {PeopleModel::OurPerson, 16},
                                                            {PeopleModel::Manager, 18}}};
constexpr std::array<std::pair<int, int>, 5> linkWidths{{{LinksModel::From, 22},
                                                         {LinksModel::Direction, 14},
                                                         {LinksModel::To, 22},
                                                         {LinksModel::Kind, 14},
                                                         {LinksModel::Strength, 18}}};

template <std::size_t N>
void setWidths(QTableView& table, const std::array<std::pair<int, int>, N>& widths)
{
    for (const auto& [column, width] : widths)
        table.horizontalHeader()->resizeSection(column, width * theme::grid);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setFixedHeight(theme::rowHeight);
    table.horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table.setSortingEnabled(true);
}

} // namespace

MapPart::MapPart(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_commands(new MapCommands(desk, *this)), m_scene(new MapScene(this)),
      m_people(new PeopleModel(desk, this)), m_links(new LinksModel(desk, this))
{
    setObjectName(QStringLiteral("mapPart"));
    makeViewCommands();
    arrange();
    connectAll();
}

void MapPart::makeViewCommands()
{
    const auto command = [this](const QString& text, const char* name, const QKeySequence& keys) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    QAction* in = command(tr("Zoom in on the map"), "zoomInMapAction", QKeySequence::ZoomIn);
    QAction* out = command(tr("Zoom out of the map"), "zoomOutMapAction", QKeySequence::ZoomOut);
    m_fit = command(tr("Fit the map"), "fitMapAction", Qt::CTRL | Qt::Key_0);
    m_fit->setIconText(tr("Fit"));
    m_withTables = command(tr("Tables below the map"), "mapTablesAction", {});
    m_withTables->setCheckable(true);
    m_withTables->setChecked(true);
    m_export = command(tr("Export picture of the map…"), "exportMapAction", {});
    m_export->setIconText(tr("Export picture…"));
    m_viewCommands = {in, out, m_fit, m_withTables};
    connect(in, &QAction::triggered, this, [this] { m_map->zoomBy(zoomStep); });
    connect(out, &QAction::triggered, this, [this] { m_map->zoomBy(1 / zoomStep); });
    connect(m_fit, &QAction::triggered, this, [this] { m_map->fit(); });
    connect(m_withTables, &QAction::toggled, this, &MapPart::showTables);
    connect(m_withTables, &QAction::triggered, this, [this] { m_tablesChosen = true; });
    connect(m_export, &QAction::triggered, this, &MapPart::savePicture);
}

QWidget* MapPart::makeBar()
{
    m_colours = new QComboBox;
    m_colours->setObjectName(QStringLiteral("mapColourComboBox"));
    for (const ColourBy by : colourings)
        m_colours->addItem(colouringName(by), static_cast<int>(by));
    QLabel* colour = mutedLabel(tr("Colour by"));
    colour->setBuddy(m_colours);
    m_colours->setAccessibleName(tr("Colour by"));
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("mapFilterLineEdit"));
    m_filter->setAccessibleName(tr("Filter people"));
    m_filter->setPlaceholderText(tr("Filter people"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_found = mutedLabel({});
    m_found->setObjectName(QStringLiteral("mapFoundLabel"));
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(colour);
    row->addWidget(m_colours);
    row->addSpacing(theme::grid);
    row->addWidget(m_filter);
    row->addWidget(m_found);
    row->addStretch(1);
    for (QAction* action : {m_commands->arrange(), m_fit, m_export, m_commands->addLink()})
        row->addWidget(new ActionButton(*action));
    auto* add = new ActionButton(*m_commands->addPerson());
    makePrimary(*add);
    row->addWidget(add);
    return bar;
}

QWidget* MapPart::makeMap()
{
    m_map = new MapView(*m_scene);
    m_scene->setParent(m_map); // goes after the view, which looks at it to its end
    m_map->setContextMenuPolicy(Qt::CustomContextMenu);
    m_legend = new MapLegend;
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(m_map, 1);
    column->addWidget(m_legend);
    return part;
}

QWidget* MapPart::makeTables()
{
    m_peopleTable = editTable(*m_people, tr("People of the buying centre"), QStringLiteral("peopleTable"));
    m_linksTable = editTable(*m_links, tr("Who influences whom"), QStringLiteral("linksTable"));
    setWidths(*m_peopleTable, peopleWidths);
    setWidths(*m_linksTable, linkWidths);
    m_tables = new QStackedWidget;
    m_tables->addWidget(m_peopleTable);
    m_tables->addWidget(m_linksTable);
    m_tableButtons = new QButtonGroup(this);
    m_tableButtons->setExclusive(false); // none is checked while the tables are hidden
    auto* choices = new QHBoxLayout;
    choices->setSpacing(theme::grid / 2);
    int place = 0;
    for (const QString& title : {tr("People"), tr("Influences")}) {
        auto* button = new QPushButton(title);
        button->setObjectName(QStringLiteral("mapTableButton%1").arg(place));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("role", QStringLiteral("flat"));
        m_tableButtons->addButton(button, place++);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    m_hideTables = new QPushButton(tr("Hide table"));
    m_hideTables->setObjectName(QStringLiteral("hideMapTablesButton"));
    m_hideTables->setAutoDefault(false);
    m_hideTables->setProperty("role", QStringLiteral("flat"));
    m_hideTables->setToolTip(tr("The map takes its place"));
    connect(m_hideTables, &QPushButton::clicked, m_withTables, &QAction::trigger);
    choices->addWidget(m_hideTables);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addLayout(choices);
    column->addWidget(m_tables, 1);
    column->addStretch(0);
    return part;
}

void MapPart::arrange()
{
    QWidget* bar = makeBar();
    m_down = new QSplitter(Qt::Vertical);
    m_down->addWidget(makeMap());
    m_down->addWidget(makeTables());
    m_down->setStretchFactor(0, mapShare);
    m_down->setStretchFactor(1, tablesShare);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(theme::grid);
    m_answers = new AnswersPanel(m_desk);
    m_answers->setMinimumWidth(leastAnswers);
    m_across = new QSplitter(Qt::Horizontal);
    m_across->addWidget(m_down);
    m_across->addWidget(m_answers);
    m_across->setStretchFactor(0, 1);
    m_across->setStretchFactor(1, 0);
    m_across->setSizes({3 * answersWidth, answersWidth});
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(theme::groupGap);
    m_places = new QStackedWidget;
    m_places->addWidget(m_across);
    m_places->addWidget(
        emptyPlace(tr("Nobody at this client is known yet"),
                   tr("Enter who takes part when this client buys: who decides, who advises, who "
                      "uses. Where nobody knows the name yet, a placeholder keeps the question "
                      "open."),
                   {m_commands->addPerson(), m_commands->groups().first().at(1)}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(bar);
    column->addWidget(m_places, 1);
    showTable(0);
}

void MapPart::connectAll()
{
    connect(m_scene, &MapScene::selectionMade, this, &MapPart::followScene);
    connect(m_scene, &MapScene::cardsMoved, m_commands, &MapCommands::moveCards);
    connect(m_scene, &MapScene::droppedOn, m_commands, &MapCommands::putUnder);
    connect(m_scene, &MapScene::connected, m_commands, &MapCommands::connectPeople);
    connect(m_scene, &MapScene::personOpened, m_commands, &MapCommands::openPerson);
    connect(m_scene, &MapScene::edgeOpened, m_commands, &MapCommands::openEdge);
    connect(m_map, &MapView::nudged, m_commands, &MapCommands::nudge);
    connect(m_map, &QWidget::customContextMenuRequested, this, &MapPart::showContextMenu);
    connect(m_commands, &MapCommands::wanted, this, &MapPart::select);
    connect(m_commands, &MapCommands::refused, this, &MapPart::showMap);
    connect(m_colours, &QComboBox::currentIndexChanged, this, &MapPart::showMap);
    connect(m_filter, &QLineEdit::textChanged, this, &MapPart::applyFilter);
    connect(m_tableButtons, &QButtonGroup::idClicked, this, &MapPart::chooseTable);
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MapPart::followPeople);
    connect(m_linksTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MapPart::followLinks);
    connect(m_answers, &AnswersPanel::personWanted, this, [this](Id person) { select({{person}, {}}); });
    m_peopleTable->addActions(m_commands->groups().at(0));
    m_linksTable->addActions(m_commands->groups().at(1));
    for (QTableView* table : {m_peopleTable, m_linksTable})
        table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace kam
