#include "history/historypage.h"

#include "base/date.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/questions.h"
#include "common/theme.h"
#include "common/timetravel.h"
#include "history/detailsmodel.h"
#include "history/historymodel.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{

enum Place { TablePlace, EmptyPlace };

constexpr int whenWidth = 17 * theme::grid;
constexpr int whoWidth = 14 * theme::grid;
constexpr int stateWidth = 26 * theme::grid;

} // namespace

HistoryPage::HistoryPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new HistoryModel(desk.workspace(), this)),
      m_details(new DetailsModel(desk.workspace(), this)),
      m_takeBack(new QAction(tr("Undo everything since here…"), this)),
      m_copy(new QAction(tr("Copy history lines"), this))
{
    m_takeBack->setObjectName(QStringLiteral("takeBackAction"));
    m_copy->setObjectName(QStringLiteral("copyHistoryAction"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    build();
    connectAll();
    refresh();
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::build()
{
    m_table = pageTable(*m_model, tr("Changes, newest first"), QStringLiteral("historyTableView"));
    m_table->addActions({m_takeBack, m_copy});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(HistoryModel::When, whenWidth);
    m_table->setColumnWidth(HistoryModel::Who, whoWidth);
    m_table->setColumnWidth(HistoryModel::State, stateWidth);

    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("historySplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(buildDetails());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_places = new QStackedWidget;
    m_places->addWidget(m_splitter);
    m_places->addWidget(emptyPlace(tr("Nothing was changed yet"),
                                   tr("Every change you make is listed here and can be taken back.")));
    QVBoxLayout* column = pageColumn(*this);
    column->addWidget(pageHead(title(), nullptr, {m_takeBack}));
    column->addWidget(m_places, 1);
}

QWidget* HistoryPage::buildDetails()
{
    m_heading = headingLabel({});
    m_heading->setWordWrap(true);
    m_detailsHint = mutedLabel({});
    m_detailsTable = pageTable(*m_details, tr("Old and new values"), QStringLiteral("detailsTableView"));
    m_detailsTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, theme::groupGap, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_detailsHint);
    layout->addWidget(m_detailsTable, 1);
    return box;
}

void HistoryPage::connectAll()
{
    connect(&desk().workspace(), &Workspace::changed, this, &HistoryPage::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showSelected);
    connect(m_takeBack, &QAction::triggered, this, &HistoryPage::takeBack);
    connect(m_copy, &QAction::triggered, this, &HistoryPage::copy);
}

QList<Page::MenuActions> HistoryPage::menuActions() const
{
    return {{"Edit", {m_takeBack, m_copy}}};
}

void HistoryPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void HistoryPage::follow()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void HistoryPage::refresh()
{
    m_stale = false;
    const int row = selectedRow();
    const qint64 selected = row < 0 ? 0 : m_model->entry(row).id;
    desk().act([this] { m_model->reload(); });
    const bool empty = m_model->rowCount() == 0;
    m_places->setCurrentIndex(empty ? EmptyPlace : TablePlace);
    const int again = selected == 0 ? -1 : m_model->rowOf(selected);
    if (!empty)
        m_table->selectRow(std::max(again, 0));
    showSelected();
}

int HistoryPage::selectedRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void HistoryPage::showSelected()
{
    const int row = selectedRow();
    const bool canTakeBack = row >= 0 && m_model->entry(row).kind == HistoryKind::Edit &&
                             m_model->entry(row).state == HistoryState::Done &&
                             !desk().workspace().isReadOnly();
    m_takeBack->setEnabled(canTakeBack);
    if (row < 0) {
        m_heading->clear();
        m_details->clear();
        return;
    }
    const HistoryEntry entry = m_model->entry(row);
    desk().act([&] { m_details->show(entry); });
    m_heading->setText(historySentence(entry));
    m_detailsHint->setVisible(m_details->isCut());
    m_detailsHint->setText(
        tr("Only the first %n field(s) of this change are shown.", nullptr, m_details->rowCount()));
}

void HistoryPage::takeBack()
{
    const int row = selectedRow();
    if (row < 0)
        return;
    const HistoryEntry entry = m_model->entry(row);
    std::vector<HistoryEntry> undone;
    for (int i = 0; i <= row; ++i)
        if (m_model->entry(i).kind == HistoryKind::Edit && m_model->entry(i).state == HistoryState::Done)
            undone.push_back(m_model->entry(i));
    const QString when = shownTime(entry.at, QLocale());
    const bool sure = desk().questions().confirm(
        this, tr("Take back %n change(s)?", nullptr, static_cast<int>(undone.size())),
        tr("Everything since “%1” of %2 is undone, this change included. Redo brings it back.")
            .arg(entry.label, when),
        tr("Undo"));
    if (sure)
        travel(desk(), true, undone);
}

void HistoryPage::copy()
{
    copySelection(*m_table, true);
}

bool HistoryPage::showRow(const QByteArray& table, qint64 row)
{
    if (table != "history")
        return false;
    const int found = m_model->rowOf(row);
    if (found >= 0)
        m_table->selectRow(found);
    return found >= 0;
}

QByteArray HistoryPage::saveLayout() const
{
    const QJsonObject layout{
        {QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())},
        {QStringLiteral("columns"),
         QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())}};
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void HistoryPage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    const auto part = [&json](const char* key) {
        return QByteArray::fromBase64(json[QLatin1StringView(key)].toString().toLatin1());
    };
    m_splitter->restoreState(part("splitter"));
    m_table->horizontalHeader()->restoreState(part("columns"));
}

} // namespace kam
