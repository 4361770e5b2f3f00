#include "clients/clientspage.h"

#include "clients/clientsmodel.h"
#include "clients/filterbar.h"
#include "clients/viewchooser.h"
#include "common/clientfinder.h"
#include "common/clientform.h"
#include "common/desk.h"
#include "common/theme.h"

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
#include <algorithm>
#include <unordered_set>

namespace kam
{

namespace
{
enum StackPage { TablePage, EmptyPage, NothingFoundPage };
}

ClientsPage::ClientsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new ClientsModel(desk, this)),
      m_finder(new ClientFinder(desk.workspace(), this))
{
    setObjectName(QStringLiteral("clientsPage"));
    makeActions();
    // Made from the top down, which is the order the tabulator takes.
    QWidget* header = makeHeader();
    m_filterBar = new FilterBar(desk, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(QStringLiteral("clientsSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::grid);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->addWidget(makeTable());
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeNothingFound());
    m_form = new ClientForm(desk, m_splitter);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::groupGap);
    layout->setSpacing(theme::groupGap);
    layout->addWidget(header);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_splitter, 1);
    connectTable();
    connect(m_finder, &ClientFinder::found, this, &ClientsPage::takeFound);
    connect(m_finder, &ClientFinder::failed, this,
            [this](const QString& sentence) { this->desk().say(sentence, Severity::Bad); });
    connect(m_filterBar, &FilterBar::changed, this, &ClientsPage::refind);
    connect(m_form, &ClientForm::added, this, [this](Id id) {
        m_selectWhenFound = {id};
        refind();
    });
    connect(m_form, &ClientForm::givenUp, this, [this] {
        showSelection();
        showForm();
    });
    connect(&desk.workspace(), &Workspace::changed, this, &ClientsPage::follow);
    arrange(ClientArrangement::usual());
    updateActions();
}

ClientsPage::~ClientsPage()
{
    m_form->showClients({});
    // Widgets lose the focus while they are destroyed; nobody is left then to hear of it.
    m_form->disconnect();
    disconnect(&desk().workspace(), nullptr, this, nullptr);
    disconnect(m_table->selectionModel(), nullptr, this, nullptr);
}

QString ClientsPage::title() const
{
    return tr("Clients");
}

void ClientsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_started) {
        m_started = true;
        refind();
    }
}

bool ClientsPage::showRow(const QByteArray& table, qint64 row)
{
    // One client has a page of its own; without one, the list is meant.
    if (table != "client" || row != noId)
        return false;
    m_table->setFocus();
    return true;
}

ClientArrangement ClientsPage::arrangement() const
{
    ClientArrangement present;
    present.filter = m_filterBar->filter();
    const QHeaderView& header = *m_table->horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual)
        if (const int logical = header.logicalIndex(visual); !header.isSectionHidden(logical))
            present.columns.push_back({static_cast<ClientField>(logical), header.sectionSize(logical)});
    if (!present.columns.empty())
        present.columns.back().width = m_widths[static_cast<size_t>(present.columns.back().field)];
    return present;
}

std::vector<ClientField> ClientsPage::shownFields() const
{
    std::vector<ClientField> fields;
    for (const auto& column : arrangement().columns)
        fields.push_back(column.field);
    return fields;
}

void ClientsPage::arrange(const ClientArrangement& arrangement)
{
    showColumns(arrangement.columns);
    m_filterBar->setFilter(arrangement.filter);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(arrangement.filter.sortBy),
                                                  arrangement.filter.descending ? Qt::DescendingOrder
                                                                                : Qt::AscendingOrder);
    if (m_started)
        refind();
}

void ClientsPage::showColumns(const std::vector<ClientArrangement::Column>& columns)
{
    QHeaderView& header = *m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    for (int logical = 0; logical < clientFieldCount; ++logical)
        header.hideSection(logical);
    int visual = 0;
    for (const auto& column : columns) {
        const int logical = static_cast<int>(column.field);
        header.showSection(logical);
        header.resizeSection(logical, column.width);
        m_widths[static_cast<size_t>(column.field)] = column.width;
        header.moveSection(header.visualIndex(logical), visual++);
    }
    // Only now, so that the signals blocked above are not missed.
    header.setStretchLastSection(false);
    header.setStretchLastSection(true);
    m_table->doItemsLayout();
}

QByteArray ClientsPage::saveLayout() const
{
    const QJsonObject json{
        {QStringLiteral("view"), arrangement().definition()},
        {QStringLiteral("splitter"), QString::fromLatin1(m_splitter->saveState().toBase64())},
        {QStringLiteral("form"), m_showForm->isChecked()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void ClientsPage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    if (json.isEmpty())
        return;
    // Tags and owners of another workspace would hide everything here.
    ClientArrangement kept = ClientArrangement::fromDefinition(json[QStringLiteral("view")].toString());
    kept.filter = {{}, {}, {}, {}, kept.filter.sortBy, kept.filter.descending};
    arrange(kept);
    m_views->showState();
    m_splitter->restoreState(QByteArray::fromBase64(json[QStringLiteral("splitter")].toString().toLatin1()));
    m_showForm->setChecked(json[QStringLiteral("form")].toBool(true));
}

bool ClientsPage::isWorking() const
{
    return m_finder->isBusy();
}

void ClientsPage::refind()
{
    desk().act([this] { m_finder->find(m_filterBar->filter()); });
    m_views->showState();
}

void ClientsPage::takeFound(const std::vector<Id>& ids, qint64 total)
{
    m_total = total;
    m_model->show(ids);
    if (!m_selectWhenFound.empty()) {
        const std::vector<Id> wanted = std::exchange(m_selectWhenFound, {});
        if (m_model->rowOf(wanted.front()) < 0 && m_filterBar->restricts()) {
            m_selectWhenFound = wanted;
            desk().say(tr("The filter was cleared to show the new client."));
            m_filterBar->clear();
            return;
        }
        select(wanted);
    }
    const bool nothing = ids.empty();
    if (!nothing && !m_selectedOnce && !m_form->isNew())
        select({ids.front()});
    m_selectedOnce = m_selectedOnce || !nothing;
    m_stack->setCurrentIndex(!nothing ? TablePage : total == 0 ? EmptyPage : NothingFoundPage);
    showCount();
    showSelection();
    showForm();
}

void ClientsPage::showForm()
{
    // Without any client there is nothing the form could show.
    m_form->setVisible(m_showForm->isChecked() && (m_total > 0 || m_form->isNew()));
}

void ClientsPage::follow(const Changes& changes)
{
    if (!m_started)
        return;
    m_model->follow(changes);
    m_form->follow(changes);
    if (changes.touches("saved_view"))
        m_views->refresh();
    // A change may move a row to another place, or out of the filter.
    if (changes.touches("client") || changes.touches("client_tag") || changes.touches("team_member"))
        refind();
    updateActions();
}

void ClientsPage::showCount()
{
    const QLocale locale;
    const int shown = m_model->rowCount();
    if (shown == m_total)
        m_count->setText(
            tr("%n client(s)", nullptr, shown).replace(QString::number(shown), locale.toString(shown)));
    else
        m_count->setText(tr("%1 of %2 shown").arg(locale.toString(shown), locale.toString(m_total)));
}

std::vector<Id> ClientsPage::selectedIds() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::ranges::sort(ranges);
    std::vector<Id> ids;
    int next = 0; // ranges may overlap
    for (const auto& [top, bottom] : ranges)
        for (next = std::max(next, top); next <= bottom; ++next)
            ids.push_back(m_model->id(next));
    return ids;
}

void ClientsPage::select(const std::vector<Id>& ids)
{
    const std::unordered_set<Id> wanted(ids.begin(), ids.end());
    QItemSelection selection;
    int first = -1;
    const int last = m_model->columnCount() - 1;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (wanted.contains(m_model->id(row))) {
            first = first < 0 ? row : first;
            if (!selection.isEmpty() && selection.back().bottom() == row - 1)
                selection.back() = {selection.back().topLeft(), m_model->index(row, last)};
            else
                selection.select(m_model->index(row, 0), m_model->index(row, last));
        }
    QItemSelectionModel& model = *m_table->selectionModel();
    if (first >= 0) {
        const int column = m_table->horizontalHeader()->logicalIndex(0);
        model.setCurrentIndex(m_model->index(first, column), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model->index(first, column));
    }
    model.select(selection, QItemSelectionModel::ClearAndSelect);
}

void ClientsPage::showSelection()
{
    m_form->showClients(selectedIds());
    updateActions();
}

void ClientsPage::sortBy(int column)
{
    ClientFilter filter = m_filterBar->filter();
    const auto field = static_cast<ClientField>(column);
    filter.descending = filter.sortBy == field && !filter.descending;
    filter.sortBy = field;
    m_filterBar->setFilter(filter);
    m_table->horizontalHeader()->setSortIndicator(column, filter.descending ? Qt::DescendingOrder
                                                                            : Qt::AscendingOrder);
    refind();
}

} // namespace kam
