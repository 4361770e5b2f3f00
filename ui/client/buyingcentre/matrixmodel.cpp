#include "client/buyingcentre/matrixmodel.h"

#include "base/date.h"
#include "buyingcentre/linkstore.h"
#include "client/buyingcentre/peoplemodel.h"
#include "client/buyingcentre/personlook.h"
#include "common/desk.h"
#include "common/texttable.h"

#include <algorithm>

namespace kam
{

namespace
{

bool isBelow(const Contact& contact)
{
    return contact.desired && contact.current.value_or(ContactStrength::None) < *contact.desired;
}

} // namespace

MatrixModel::MatrixModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

void MatrixModel::show(const CentreViewPointer& view, bool everybody)
{
    QSet<Id> wanted;
    QHash<std::pair<Id, Id>, Contact> contacts;
    for (const Contact& contact : view->centre.contacts) {
        contacts.insert({contact.person, contact.member}, contact);
        wanted.insert(contact.member);
    }
    for (const Person& person : view->centre.people)
        wanted.insert(person.ourPerson);
    std::vector<Id> members;
    for (const CellChoice& choice : teamChoices(view->centre, {}))
        if (const Id id = choice.value.value<Id>(); id != noId && (everybody || wanted.contains(id)))
            members.push_back(id);
    const bool same = m_view && members == m_members &&
                      std::equal(view->centre.people.begin(), view->centre.people.end(),
                                 m_view->centre.people.begin(), m_view->centre.people.end(),
                                 [](const Person& a, const Person& b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_view = view;
    m_members = std::move(members);
    m_contacts = std::move(contacts);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Id MatrixModel::person(int row) const
{
    return row < 0 || row >= rowCount() ? noId : m_view->centre.people[static_cast<std::size_t>(row)].id;
}

Id MatrixModel::member(int column) const
{
    return column < FirstMember || column >= columnCount()
               ? noId
               : m_members[static_cast<std::size_t>(column - FirstMember)];
}

Contact MatrixModel::contact(const QModelIndex& index) const
{
    Contact contact = m_contacts.value({person(index.row()), member(index.column())});
    contact.person = person(index.row());
    contact.member = member(index.column());
    return contact;
}

QString MatrixModel::reading(const QModelIndex& index) const
{
    const Contact known = contact(index);
    if (known.member == noId || known.person == noId)
        return {};
    const QString who =
        tr("%1 with %2").arg(m_view->centre.team.value(known.member), m_view->centre.nameOf(known.person));
    if (known.id == noId)
        return tr("%1: nothing is recorded.").arg(who);
    QStringList parts;
    parts << (known.current ? contactStrengthName(*known.current) : tr("not known", "contact"));
    if (known.desired)
        parts << tr("wanted: %1").arg(contactStrengthName(*known.desired));
    const QDate last = m_view->lastContact(known);
    parts << (last.isValid() ? tr("last contact on %1").arg(writtenDate(last, QLocale()))
                             : tr("last contact not known"));
    if (known.owner != noId)
        parts << tr("seen to by %1").arg(m_view->centre.team.value(known.owner));
    if (!known.note.isEmpty())
        parts << known.note;
    return QStringLiteral("%1: %2").arg(who, parts.join(QStringLiteral(" · ")));
}

std::vector<CellChoice> MatrixModel::choices(const QModelIndex&) const
{
    return contactChoices(tr("not known", "contact"));
}

bool MatrixModel::isEditable(const QModelIndex& index) const
{
    return m_view->writable && index.column() >= FirstMember;
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_view->centre.people.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMember + static_cast<int>(m_members.size());
}

QString MatrixModel::shown(const QModelIndex& index) const
{
    const Person& person = m_view->centre.people[static_cast<std::size_t>(index.row())];
    if (index.column() == NameColumn)
        return shownName(person);
    if (index.column() == RolesColumn)
        return kam::roleNames(m_view->rolesOf(person));
    const Contact known = contact(index);
    if (known.id == noId)
        return QStringLiteral("–");
    QString text = contactMark(known.current).text();
    if (known.desired && known.desired != known.current)
        text += QStringLiteral(" → ") + contactStrengthName(*known.desired);
    const QDate last = m_view->lastContact(known);
    return last.isValid() ? text + QStringLiteral(" · ") + shownDate(last, QLocale()) : text;
}

QVariant MatrixModel::ink(const QModelIndex& index) const
{
    if (index.column() == NameColumn)
        return {};
    if (index.column() == RolesColumn)
        return theme::colour(theme::Token::Muted);
    const Contact known = contact(index);
    if (known.id == noId)
        return theme::colour(theme::Token::Muted);
    return isBelow(known) ? QVariant(theme::colour(theme::Token::Caution)) : QVariant();
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(index).left(400).simplified();
    case Qt::EditRole:
        return index.column() >= FirstMember ? choiceValue(contact(index).current) : QVariant(shown(index));
    case Qt::ForegroundRole:
        return ink(index);
    case Qt::ToolTipRole:
        return index.column() >= FirstMember ? QVariant(plainTip(reading(index))) : QVariant();
    case Qt::FontRole:
        return theme::font(theme::Size::Body, index.column() == NameColumn ? QFont::DemiBold : QFont::Normal);
    default:
        return {};
    }
}

bool MatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isEditable(index))
        return false;
    Contact changed = contact(index);
    changed.current = fromChoice<ContactStrength>(value);
    return m_desk.act([&] { LinkStore(m_desk.workspace()).setContact(changed); });
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_view)
        return {};
    if (section == NameColumn)
        return tr("Person");
    return section == RolesColumn ? tr("Roles") : m_view->centre.team.value(member(section));
}

} // namespace kam
