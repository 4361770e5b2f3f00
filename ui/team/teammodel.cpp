#include "team/teammodel.h"

#include "common/desk.h"

#include <QLocale>

namespace kam
{

namespace
{

QString* field(TeamMember& member, int column)
{
    switch (column) {
    case TeamModel::Name:
        return &member.name;
    case TeamModel::Position:
        return &member.position;
    case TeamModel::Department:
        return &member.department;
    case TeamModel::Email:
        return &member.email;
    default:
        return nullptr;
    }
}

} // namespace

TeamModel::TeamModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void TeamModel::reload()
{
    beginResetModel();
    m_desk.act([this] {
        TeamStore store(m_desk.workspace());
        m_members = store.all();
        m_clients = store.clientsOwned();
    });
    endResetModel();
}

const TeamMember& TeamModel::member(int row) const
{
    return m_members[static_cast<std::size_t>(row)];
}

int TeamModel::clientsOf(int row) const
{
    return static_cast<int>(m_clients.value(member(row).id));
}

int TeamModel::rowOf(Id id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (member(row).id == id)
            return row;
    return -1;
}

int TeamModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int TeamModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TeamModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Clients)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Clients)
        return QLocale().toString(clientsOf(index.row()));
    TeamMember copy = member(index.row());
    return *field(copy, index.column());
}

bool TeamModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    TeamMember changed = member(index.row());
    QString* text = field(changed, index.column());
    if (!text || *text == value.toString())
        return false;
    *text = value.toString();
    // The table follows the workspace's announcement.
    return m_desk.act([&] { TeamStore(m_desk.workspace()).update(changed); });
}

QVariant TeamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Clients ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Position:
        return tr("Position");
    case Department:
        return tr("Department");
    case Email:
        return tr("E-mail");
    case Clients:
        return tr("Clients");
    default:
        return {};
    }
}

Qt::ItemFlags TeamModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid() && index.column() != Clients && !m_desk.workspace().isReadOnly();
    return editable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace kam
