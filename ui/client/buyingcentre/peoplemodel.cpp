#include "client/buyingcentre/peoplemodel.h"

#include "base/date.h"
#include "base/error.h"
#include "base/fold.h"
#include "base/number.h"
#include "buyingcentre/coverage.h"
#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "client/buyingcentre/personlook.h"
#include "common/desk.h"
#include "common/texttable.h"

#include <algorithm>
#include <utility>

namespace kam
{

namespace
{

std::optional<Role> roleFromText(const QString& text)
{
    for (const Role role : roles)
        if (folded(text) == folded(roleName(role)) || text.trimmed().toLower() == roleWord(role))
            return role;
    return std::nullopt;
}

QString allRoles()
{
    QStringList names;
    for (const Role role : roles)
        names << roleName(role);
    return names.join(QStringLiteral(", "));
}

} // namespace

std::vector<RoleHeld> readRoles(const QString& text, const Person& person, Id project, QDate today)
{
    std::vector<RoleHeld> held;
    for (const RoleHeld& one : person.roles)
        if (one.project != project)
            held.push_back(one);
    const QStringList words = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const auto role = roleFromText(word.trimmed());
        if (!role)
            throw Error(PeopleModel::tr("“%1” is no role. Enter one or several of these, with commas between "
                                        "them: %2.")
                            .arg(word.trimmed(), allRoles()));
        const auto before = std::find_if(person.roles.begin(), person.roles.end(), [&](const RoleHeld& one) {
            return one.role == *role && one.project == project;
        });
        RoleHeld one;
        if (before != person.roles.end()) {
            one = *before;
        } else {
            one.role = *role;
            one.project = project;
            one.knowledge = Knowledge::Assumed;
            one.on = today;
        }
        held.push_back(one);
    }
    return held;
}

std::vector<CellChoice> peopleChoices(const BuyingCentre& centre, Id without, const QString& nobody)
{
    std::vector<CellChoice> choices;
    if (!nobody.isEmpty())
        choices.push_back({nobody, QVariant::fromValue<Id>(noId)});
    for (const Person& person : centre.people)
        if (person.id != without)
            choices.push_back({shownName(person).left(80).simplified(), QVariant::fromValue(person.id)});
    return choices;
}

std::vector<CellChoice> teamChoices(const BuyingCentre& centre, const QString& nobody)
{
    std::vector<CellChoice> choices;
    for (auto member = centre.team.cbegin(); member != centre.team.cend(); ++member)
        choices.push_back({member.value(), QVariant::fromValue(member.key())});
    std::sort(choices.begin(), choices.end(), [](const CellChoice& a, const CellChoice& b) {
        return QString::localeAwareCompare(a.text, b.text) < 0;
    });
    choices.insert(choices.begin(), {nobody, QVariant::fromValue<Id>(noId)});
    return choices;
}

std::vector<CellChoice> attitudeChoices()
{
    std::vector<CellChoice> choices;
    for (const Attitude attitude : attitudes)
        choices.push_back({attitudeMark(attitude).text(), static_cast<int>(attitude)});
    choices.push_back({attitudeMark({}).text(), -1});
    return choices;
}

std::vector<CellChoice> influenceChoices()
{
    std::vector<CellChoice> choices;
    for (const Level level : levels)
        choices.push_back({influenceMark(level).text(), static_cast<int>(level)});
    choices.push_back({influenceMark({}).text(), -1});
    return choices;
}

std::vector<CellChoice> contactChoices(const QString& unknown)
{
    std::vector<CellChoice> choices;
    for (const ContactStrength strength : contactStrengths)
        choices.push_back({contactMark(strength).text(), static_cast<int>(strength)});
    choices.push_back({QStringLiteral("? ") + unknown, -1});
    return choices;
}

PeopleModel::PeopleModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

void PeopleModel::show(const CentreViewPointer& view)
{
    const bool first = !m_view;
    m_view = view;
    const std::vector<Id> people = sorted();
    if (first || people != m_people) {
        beginResetModel();
        m_people = people;
        endResetModel();
    } else if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<Id> PeopleModel::sorted() const
{
    // As they come they are sorted by name.
    std::vector<const Person*> people;
    for (const Person& person : m_view->centre.people)
        people.push_back(&person);
    if (m_sortColumn != Name)
        sortRows(people, m_sortOrder, [this](const Person* person) { return sortKey(*person); });
    else if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(people.begin(), people.end());
    std::vector<Id> ids;
    for (const Person* person : people)
        ids.push_back(person->id);
    return ids;
}

/// What the column says, as a number where it has an order of its own.
QVariant PeopleModel::sortKey(const Person& person) const
{
    switch (m_sortColumn) {
    case AttitudeColumn:
    case Influence:
        return edited(person, m_sortColumn).toDouble();
    case Reach:
        return m_view->reach.value(person.id);
    case Contact: {
        const auto strength = contactStrength(m_view->centre, person.id);
        return strength ? static_cast<double>(*strength) : -1.0;
    }
    case Sure:
        return static_cast<double>(freshness(person, m_view->today, m_view->months));
    default:
        return shown(person, m_sortColumn);
    }
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? int(Name) : column;
    m_sortOrder = order;
    if (!m_view)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<Id> before = std::exchange(m_people, sorted());
    QHash<Id, int> rows;
    for (const Id id : m_people)
        rows.insert(id, static_cast<int>(rows.size()));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& one : from)
        to << index(rows.value(before[static_cast<std::size_t>(one.row())]), one.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void PeopleModel::setBright(const QSet<Id>& people)
{
    m_bright = people;
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
}

Id PeopleModel::person(int row) const
{
    return row < 0 || row >= rowCount() ? noId : m_people[static_cast<std::size_t>(row)];
}

int PeopleModel::rowOf(Id person) const
{
    const auto found = std::find(m_people.begin(), m_people.end(), person);
    return found == m_people.end() ? -1 : static_cast<int>(found - m_people.begin());
}

const Person* PeopleModel::at(int row) const
{
    return m_view->centre.person(m_people[static_cast<std::size_t>(row)]);
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool PeopleModel::isEditable(const QModelIndex& index) const
{
    return m_view->writable && index.column() != Sure && index.column() != Reach;
}

std::vector<CellChoice> PeopleModel::choices(const QModelIndex& index) const
{
    switch (index.column()) {
    case AttitudeColumn:
        return attitudeChoices();
    case Influence:
        return influenceChoices();
    case Contact:
        return contactChoices(tr("not known", "contact"));
    case OurPerson:
        return teamChoices(m_view->centre, tr("nobody"));
    case Manager:
        return peopleChoices(m_view->centre, person(index.row()), tr("nobody"));
    default:
        return {};
    }
}

QString PeopleModel::shown(const Person& person, int column) const
{
    switch (column) {
    case Name:
        return shownName(person);
    case Position:
        return person.position;
    case Unit:
        return person.unit;
    case Roles:
        return kam::roleNames(m_view->rolesOf(person), m_view->today, m_view->months);
    case AttitudeColumn:
        return attitudeMark(person.attitude.value).text() +
               doubt(person.attitude.knowledge, person.attitude.on, *m_view);
    case Influence:
        return influenceMark(person.influence.value).text() +
               doubt(person.influence.knowledge, person.influence.on, *m_view);
    case Reach:
        return shownNumber(m_view->reach.value(person.id), 2, QLocale());
    case Contact:
        return contactMark(contactStrength(m_view->centre, person.id)).text();
    case OurPerson:
        return person.ourPerson == noId ? tr("nobody") : m_view->centre.team.value(person.ourPerson);
    case Manager:
        return person.manager == noId ? QStringLiteral("–") : m_view->centre.nameOf(person.manager);
    case Sure:
        return freshnessMark(freshness(person, m_view->today, m_view->months)).text();
    default:
        return {};
    }
}

QVariant PeopleModel::edited(const Person& person, int column) const
{
    switch (column) {
    case Name:
        return person.name;
    case AttitudeColumn:
        return choiceValue(person.attitude.value);
    case Influence:
        return choiceValue(person.influence.value);
    case Contact:
        for (const auto& contact : m_view->centre.contacts)
            if (contact.person == person.id && contact.member == person.ourPerson)
                return choiceValue(contact.current);
        return -1;
    case OurPerson:
        return QVariant::fromValue(person.ourPerson);
    case Manager:
        return QVariant::fromValue(person.manager);
    case Roles: {
        std::vector<RoleHeld> held;
        for (const RoleHeld& one : person.roles)
            if (one.project == m_view->project)
                held.push_back(one);
        return kam::roleNames(held);
    }
    default:
        return shown(person, column);
    }
}

QString PeopleModel::tip(const Person& person, int column) const
{
    switch (column) {
    case AttitudeColumn:
        return basisText(person.attitude.knowledge, person.attitude.source, person.attitude.on);
    case Influence:
        return basisText(person.influence.knowledge, person.influence.source, person.influence.on);
    case Reach:
        return tr("How much of their influence arrives at the others, added up");
    case Roles: {
        QStringList lines;
        for (const RoleHeld& held : person.roles)
            lines << tr("%1, %2: %3", "role, purchase, what is known about it")
                         .arg(roleName(held.role), m_view->projectName(held.project),
                              basisText(held.knowledge, held.source, held.on));
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return shown(person, column);
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person& person = *at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(person, index.column()).left(400).simplified();
    case Qt::EditRole:
        return edited(person, index.column());
    case Qt::ToolTipRole: {
        const QString text = tip(person, index.column());
        return text.isEmpty() ? QVariant() : plainTip(text);
    }
    case Qt::ForegroundRole:
        if (!m_bright.contains(person.id) || person.leftOn.isValid())
            return theme::colour(theme::Token::Muted);
        if (index.column() == AttitudeColumn)
            return theme::colour(attitudeMark(person.attitude.value).token);
        if (index.column() == Contact)
            return theme::colour(contactMark(contactStrength(m_view->centre, person.id)).token);
        if (index.column() == Sure)
            return theme::colour(freshnessMark(freshness(person, m_view->today, m_view->months)).token);
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Reach ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        QFont font = theme::font(theme::Size::Body, index.column() == Name ? QFont::DemiBold : QFont::Normal);
        font.setItalic(person.placeholder && index.column() == Name);
        return font;
    }
    default:
        return {};
    }
}

void PeopleModel::put(Person& person, int column, const QVariant& value) const
{
    switch (column) {
    case Name:
        person.name = value.toString();
        break;
    case Position:
        person.position = value.toString();
        break;
    case Unit:
        person.unit = value.toString();
        break;
    case Roles:
        person.roles = readRoles(value.toString(), person, m_view->project, m_view->today);
        break;
    case AttitudeColumn:
        judge(person.attitude, fromChoice<Attitude>(value), m_view->today);
        break;
    case Influence:
        judge(person.influence, fromChoice<Level>(value), m_view->today);
        break;
    case OurPerson:
        person.ourPerson = value.value<Id>();
        break;
    default:
        break;
    }
}

void PeopleModel::storeContact(const Person& person, const QVariant& value)
{
    if (person.ourPerson == noId)
        throw Error(
            tr("Nobody of ours looks after “%1” yet. Choose our person first, or enter the contact in "
               "“Who knows whom”.")
                .arg(shownName(person)));
    kam::Contact contact;
    for (const kam::Contact& one : m_view->centre.contacts)
        if (one.person == person.id && one.member == person.ourPerson)
            contact = one;
    contact.person = person.id;
    contact.member = person.ourPerson;
    contact.current = fromChoice<ContactStrength>(value);
    LinkStore(m_desk.workspace()).setContact(contact);
}

bool PeopleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_view->writable)
        return false;
    Person person = *at(index.row());
    // The table follows the workspace's announcement.
    return m_desk.act([&] {
        if (index.column() == Contact)
            return storeContact(person, value);
        if (index.column() == Manager)
            return PersonStore(m_desk.workspace()).setManager({person.id}, value.value<Id>());
        put(person, index.column(), value);
        PersonStore(m_desk.workspace()).update(person);
    });
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Person");
    case Position:
        return tr("Position");
    case Unit:
        return tr("Unit");
    case Roles:
        return tr("Roles");
    case AttitudeColumn:
        return tr("Attitude");
    case Influence:
        return tr("Influence");
    case Reach:
        return tr("Reach");
    case Contact:
        return tr("Our contact");
    case OurPerson:
        return tr("Our person");
    case Manager:
        return tr("Reports to");
    case Sure:
        return tr("How sure");
    default:
        return {};
    }
}

} // namespace kam
