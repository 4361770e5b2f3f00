// How the page of clients is put together.
#include "clients/clientsdelegate.h"
#include "clients/clientsmodel.h"
#include "clients/clientspage.h"
#include "clients/filterbar.h"
#include "clients/viewchooser.h"
#include "common/actionbutton.h"
#include "common/clientform.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

QWidget* ClientsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    m_views = new ViewChooser(
        desk(), [this] { return arrangement(); }, header);
    connect(m_views, &ViewChooser::chosen, this, &ClientsPage::arrange);
    m_count = mutedLabel({}, header);
    m_count->setObjectName(QStringLiteral("clientCountLabel"));
    layout->addWidget(titleLabel(title(), header));
    layout->addSpacing(theme::grid);
    layout->addWidget(m_views);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addSpacing(theme::grid);
    layout->addWidget(new ActionButton(*m_columns, header));
    auto* add = new ActionButton(*m_add, header);
    makePrimary(*add);
    layout->addWidget(add);
    return header;
}

QWidget* ClientsPage::makeTable()
{
    m_table = pageTable(*m_model, tr("Clients"), QStringLiteral("clientsTableView"));
    m_table->setItemDelegate(new ClientsDelegate(desk(), m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    QHeaderView& header = *m_table->horizontalHeader();
    header.setSectionsMovable(true);
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    header.setContextMenuPolicy(Qt::ActionsContextMenu);
    header.addAction(m_columns);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* separator = new QAction(m_table);
    separator->setSeparator(true);
    m_table->addActions({m_open, m_edit, m_copy, m_copyHeadings, m_paste, m_tag, separator, m_delete});
    return m_table;
}

void ClientsPage::connectTable()
{
    QHeaderView& header = *m_table->horizontalHeader();
    connect(&header, &QHeaderView::sectionClicked, this, &ClientsPage::sortBy);
    connect(&header, &QHeaderView::sectionMoved, m_views, &ViewChooser::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClientsPage::showSelection);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptSelection = selectedIds(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(std::exchange(m_keptSelection, {}));
        showSelection();
    });
    // A double click on the name opens the client, on another field edits it; Enter opens it from anywhere.
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != static_cast<int>(ClientField::Name) && m_edit->isEnabled())
            editCell();
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_table->hasFocus())
            openClient();
    });
}

QWidget* ClientsPage::makeEmpty()
{
    return emptyPlace(tr("No clients yet"), tr("Import a file or add the first one."), {m_add, m_import});
}

QWidget* ClientsPage::makeNothingFound()
{
    return emptyPlace(tr("No client matches the filter"),
                      tr("The search looks at name, code, city and tag, whatever the accents."), {m_clear});
}

QAction* ClientsPage::makeAction(const QString& text, const char* name, const QKeySequence& shortcut,
                                 void (ClientsPage::*slot)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    // Other pages have commands with the same keys.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ClientsPage::makeActions()
{
    m_add = makeAction(tr("Add client"), "addClientAction", {Qt::Key_Insert}, &ClientsPage::addClient);
    m_open = makeAction(tr("Open client"), "openClientAction", {Qt::CTRL | Qt::Key_Return},
                        &ClientsPage::openClient);
    m_import = makeAction(tr("Import clients…"), "importClientsHereAction", {}, &ClientsPage::import);
    m_delete = makeAction(tr("Delete clients"), "deleteClientsAction", QKeySequence::Delete,
                          &ClientsPage::deleteClients);
    m_copy = makeAction(tr("Copy rows"), "copyClientsAction", QKeySequence::Copy, &ClientsPage::copy);
    m_copyHeadings = makeAction(tr("Copy rows with headings"), "copyClientsWithHeadingsAction",
                                {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &ClientsPage::copyWithHeadings);
    m_paste = makeAction(tr("Paste rows…"), "pasteClientsAction", QKeySequence::Paste, &ClientsPage::paste);
    m_edit = makeAction(tr("Edit cell"), "editCellAction", {Qt::Key_F2}, &ClientsPage::editCell);
    m_tag = makeAction(tr("Add tag to selected clients…"), "addTagAction", {Qt::CTRL | Qt::Key_T},
                       &ClientsPage::addTagToSelected);
    m_find = makeAction(tr("Find clients"), "findClientsAction", QKeySequence::Find, &ClientsPage::find);
    m_clear = makeAction(tr("Clear filter"), "clearFilterAction", {Qt::CTRL | Qt::SHIFT | Qt::Key_F},
                         &ClientsPage::clearFilter);
    m_columns = makeAction(tr("Columns…"), "columnsAction", {}, &ClientsPage::chooseColumns);
    m_saveView = makeAction(tr("Save view as…"), "saveViewAction", {}, &ClientsPage::saveView);
    m_showForm = makeAction(tr("Show form"), "showFormAction", {Qt::Key_F4}, &ClientsPage::toggleForm);
    m_showForm->setCheckable(true);
    m_showForm->setChecked(true);
    connect(m_showForm, &QAction::toggled, this, &ClientsPage::showForm);
}

QList<Page::MenuActions> ClientsPage::menuActions() const
{
    return {{"Client", {m_open, m_add, m_import, m_edit, m_tag, m_delete}},
            {"Edit", {m_copy, m_copyHeadings, m_paste, m_find, m_clear}},
            {"View", {m_columns, m_saveView, m_showForm}}};
}

} // namespace kam
