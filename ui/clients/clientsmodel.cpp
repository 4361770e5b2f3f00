#include "clients/clientsmodel.h"

#include "common/desk.h"
#include "common/theme.h"
#include "registry/clientstore.h"
#include "registry/team.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace kam
{

namespace
{

constexpr int blockSize = 64;
constexpr int mostRead = 8'192;
/// Lists that differ in more places than this are not worth telling apart.
constexpr size_t mostParts = 64;

struct Run {
    int first;
    int last;
};

/// Runs of neighbouring rows for which @p test holds, none of them longer than needed; stops at mostParts.
template <class Test>
std::vector<Run> runs(const std::vector<Id>& ids, const Test& test)
{
    std::vector<Run> result;
    for (size_t i = 0; i < ids.size() && result.size() <= mostParts; ++i) {
        if (!test(ids[i]))
            continue;
        const int row = static_cast<int>(i);
        if (!result.empty() && result.back().last == row - 1)
            result.back().last = row;
        else
            result.push_back({row, row});
    }
    return result;
}

} // namespace

ClientsModel::ClientsModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent), m_desk(desk), m_read(mostRead)
{
    readOwners();
}

void ClientsModel::show(const std::vector<Id>& ids)
{
    if (ids == m_ids || showByParts(ids))
        return;
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

bool ClientsModel::showByParts(const std::vector<Id>& ids)
{
    const std::unordered_set<Id> wanted(ids.begin(), ids.end());
    const auto gone = runs(m_ids, [&](Id id) { return !wanted.contains(id); });
    const std::unordered_set<Id> had(m_ids.begin(), m_ids.end());
    const auto added = runs(ids, [&](Id id) { return !had.contains(id); });
    if (gone.size() > mostParts || added.size() > mostParts)
        return false;
    for (auto run = gone.rbegin(); run != gone.rend(); ++run) {
        beginRemoveRows({}, run->first, run->last);
        m_ids.erase(m_ids.begin() + run->first, m_ids.begin() + run->last + 1);
        endRemoveRows();
    }
    std::vector<Id> kept;
    std::ranges::copy_if(ids, std::back_inserter(kept), [&](Id id) { return had.contains(id); });
    if (kept != m_ids)
        reorder(kept);
    for (const Run& run : added) {
        beginInsertRows({}, run.first, run.last);
        m_ids.insert(m_ids.begin() + run.first, ids.begin() + run.first, ids.begin() + run.last + 1);
        endInsertRows();
    }
    return true;
}

void ClientsModel::reorder(const std::vector<Id>& ids)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<Id, int> rows;
    for (const QModelIndex& index : before)
        rows.try_emplace(id(index.row()), -1);
    for (size_t i = 0; i < ids.size(); ++i)
        if (const auto found = rows.find(ids[i]); found != rows.end())
            found->second = static_cast<int>(i);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before)
        after.append(this->index(rows[id(index.row())], index.column()));
    m_ids = ids;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ClientsModel::follow(const Changes& changes)
{
    if (changes.touches("team_member"))
        readOwners();
    // A row of client_tag names no client, so everything read may be out of date.
    if (changes.everything || changes.tables.contains("client_tag") || changes.touches("team_member")) {
        m_read.clear();
        m_names.parents.clear();
        announce({});
        return;
    }
    const auto found = changes.tables.constFind("client");
    if (found == changes.tables.cend())
        return;
    bool isParent = false;
    for (const auto& list : {found->updated, found->deleted})
        for (const Id id : list) {
            m_read.remove(id);
            isParent = m_names.parents.remove(id) > 0 || isParent;
        }
    if (isParent)
        m_read.clear(); // names of parents come with the block
    announce(isParent ? std::vector<Id>() : found->updated);
}

void ClientsModel::announce(const std::vector<Id>& changed)
{
    if (m_ids.empty())
        return;
    const auto tell = [this](int first, int last) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    };
    if (changed.empty() || changed.size() > mostParts) {
        tell(0, rowCount() - 1);
        return;
    }
    for (const Id id : changed)
        if (const int row = rowOf(id); row >= 0)
            tell(row, row);
}

int ClientsModel::rowOf(Id id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const Client* ClientsModel::client(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    if (!m_read.contains(id(row)))
        readBlock(row);
    return m_read.object(id(row));
}

void ClientsModel::readBlock(int row) const
{
    const int first = row / blockSize * blockSize;
    const int last = std::min(first + blockSize, rowCount());
    std::vector<Id> missing;
    for (int i = first; i < last; ++i)
        if (!m_read.contains(id(i)))
            missing.push_back(id(i));
    // Painting must not ask twice for what can't be read: the gate tells, the rows stay empty.
    m_desk.act([&] {
        const std::vector<Client> clients = ClientStore(m_desk.workspace()).clients(missing);
        readParents(clients);
        for (const Client& client : clients)
            m_read.insert(client.id, new Client(client));
    });
}

void ClientsModel::readParents(const std::vector<Client>& clients) const
{
    std::vector<Id> missing;
    for (const Client& client : clients)
        if (client.parent != noId && !m_names.parents.contains(client.parent))
            missing.push_back(client.parent);
    if (missing.empty())
        return;
    for (const Client& parent : ClientStore(m_desk.workspace()).clients(missing))
        m_names.parents.insert(parent.id, parent.name);
}

void ClientsModel::readOwners() const
{
    m_desk.act([&] {
        m_names.owners.clear();
        for (const TeamMember& member : TeamStore(m_desk.workspace()).all())
            m_names.owners.insert(member.id, member.name);
    });
}

int ClientsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ClientsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : clientFieldCount;
}

QVariant ClientsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto field = static_cast<ClientField>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(field) ? Qt::AlignRight | Qt::AlignVCenter
                                                                 : Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const Client* row = client(index.row());
    if (!row)
        return {};
    if (role == Qt::EditRole && field == ClientField::Owner)
        return row->owner;
    if (role == Qt::EditRole && field == ClientField::Parent)
        return row->parent;
    if (role == Qt::EditRole)
        return typedField(*row, field, m_names, QLocale());
    // A cell has one line; what is longer than any screen would only slow the painting.
    return shownField(*row, field, m_names, QLocale()).left(500).replace(u'\n', u' ');
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= clientFieldCount)
        return {};
    const auto field = static_cast<ClientField>(section);
    if (role == Qt::DisplayRole)
        return fieldName(field);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber(field) ? Qt::AlignRight | Qt::AlignVCenter
                                                                 : Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags ClientsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    // Notes have several lines: they are edited in the form.
    if (index.column() != static_cast<int>(ClientField::Notes) && !m_desk.workspace().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ClientsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    if (value == data(index, Qt::EditRole))
        return true;
    const auto field = static_cast<ClientField>(index.column());
    const QString text = isReference(field) && value.typeId() != QMetaType::QString
                             ? rowText(value.toLongLong())
                             : value.toString();
    const Id client = id(index.row());
    return m_desk.act([&] { ClientStore(m_desk.workspace()).setField({client}, field, text); });
}

} // namespace kam
