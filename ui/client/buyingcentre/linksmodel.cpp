#include "client/buyingcentre/linksmodel.h"

#include "buyingcentre/linkstore.h"
#include "client/buyingcentre/lineitems.h"
#include "client/buyingcentre/peoplemodel.h"
#include "common/desk.h"
#include "common/texttable.h"

#include <algorithm>
#include <utility>

namespace kam
{

QString strengthText(int strength)
{
    const QString full(strength, QChar(0x25CF));
    const QString open(strongestInfluence - strength, QChar(0x25CB));
    return full + open + QLatin1Char(' ') + strengthName(strength);
}

std::vector<CellChoice> kindChoices()
{
    std::vector<CellChoice> choices;
    for (const InfluenceKind kind : influenceKinds)
        choices.push_back({influenceKindName(kind), static_cast<int>(kind)});
    return choices;
}

std::vector<CellChoice> strengthChoices()
{
    std::vector<CellChoice> choices;
    for (int strength = weakestInfluence; strength <= strongestInfluence; ++strength)
        choices.push_back({strengthText(strength), strength});
    return choices;
}

LinksModel::LinksModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

std::vector<InfluenceEdge> LinksModel::sorted() const
{
    std::vector<InfluenceEdge> edges = m_view->centre.influence;
    QHash<Id, int> place;
    for (const Person& person : m_view->centre.people)
        place.insert(person.id, static_cast<int>(place.size()));
    std::sort(edges.begin(), edges.end(), [&](const InfluenceEdge& a, const InfluenceEdge& b) {
        const auto key = [&](const InfluenceEdge& edge) {
            return std::tuple(place.value(edge.from), place.value(edge.to), edge.id);
        };
        return key(a) < key(b);
    });
    if (m_sortColumn != From)
        sortRows(edges, m_sortOrder, [this](const InfluenceEdge& edge) {
            return m_sortColumn == Strength ? QVariant(double(edge.strength))
                                            : QVariant(shown(edge, m_sortColumn));
        });
    else if (m_sortOrder == Qt::DescendingOrder)
        std::reverse(edges.begin(), edges.end());
    return edges;
}

void LinksModel::show(const CentreViewPointer& view)
{
    const bool first = !m_view;
    m_view = view;
    std::vector<InfluenceEdge> edges = sorted();
    const bool same = !first && std::equal(edges.begin(), edges.end(), m_edges.begin(), m_edges.end(),
                                           [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_edges = std::move(edges);
    if (!same)
        endResetModel();
    else if (!m_edges.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LinksModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? int(From) : column;
    m_sortOrder = order;
    if (!m_view)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<InfluenceEdge> before = std::exchange(m_edges, sorted());
    QHash<Id, int> rows;
    for (const InfluenceEdge& edge : m_edges)
        rows.insert(edge.id, static_cast<int>(rows.size()));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& one : from)
        to << index(rows.value(before[static_cast<std::size_t>(one.row())].id), one.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

Id LinksModel::edge(int row) const
{
    return row < 0 || row >= rowCount() ? noId : m_edges[static_cast<std::size_t>(row)].id;
}

int LinksModel::rowOf(Id edge) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (this->edge(row) == edge)
            return row;
    return -1;
}

int LinksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_edges.size());
}

int LinksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool LinksModel::isEditable(const QModelIndex&) const
{
    return m_view->writable;
}

std::vector<CellChoice> LinksModel::choices(const QModelIndex& index) const
{
    const InfluenceEdge& edge = m_edges[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case From:
        return peopleChoices(m_view->centre, edge.to, {});
    case To:
        return peopleChoices(m_view->centre, edge.from, {});
    case Direction:
        return {{tr("→ one way"), 0}, {tr("↔ both ways"), 1}, {tr("← the other way"), 2}};
    case Kind:
        return kindChoices();
    case Strength:
        return strengthChoices();
    default:
        return {};
    }
}

QString LinksModel::shown(const InfluenceEdge& edge, int column) const
{
    switch (column) {
    case From:
        return m_view->centre.nameOf(edge.from);
    case Direction:
        return edge.mutual ? tr("↔ both ways") : tr("→ one way");
    case To:
        return m_view->centre.nameOf(edge.to);
    case Kind:
        return influenceKindName(edge.kind);
    case Strength:
        return strengthText(edge.strength);
    case Note:
        return edge.note;
    default:
        return {};
    }
}

QVariant LinksModel::edited(const InfluenceEdge& edge, int column)
{
    switch (column) {
    case From:
        return QVariant::fromValue(edge.from);
    case Direction:
        return edge.mutual ? 1 : 0;
    case To:
        return QVariant::fromValue(edge.to);
    case Kind:
        return static_cast<int>(edge.kind);
    case Strength:
        return edge.strength;
    default:
        return edge.note;
    }
}

QVariant LinksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InfluenceEdge& edge = m_edges[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(edge, index.column()).left(400).simplified();
    case Qt::EditRole:
        return edited(edge, index.column());
    case Qt::ToolTipRole:
        return edge.note.isEmpty() ? QVariant() : plainTip(edge.note);
    case Qt::ForegroundRole:
        return index.column() == Kind ? QVariant(theme::colour(influenceToken(edge.kind))) : QVariant();
    default:
        return {};
    }
}

bool LinksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_view->writable)
        return false;
    InfluenceEdge edge = m_edges[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case From:
        edge.from = value.value<Id>();
        break;
    case To:
        edge.to = value.value<Id>();
        break;
    case Direction:
        edge.mutual = value.toInt() == 1;
        if (value.toInt() == 2)
            std::swap(edge.from, edge.to);
        break;
    case Kind:
        edge.kind = static_cast<InfluenceKind>(value.toInt());
        break;
    case Strength:
        edge.strength = value.toInt();
        break;
    default:
        edge.note = value.toString();
        break;
    }
    return m_desk.act([&] { LinkStore(m_desk.workspace()).setInfluence(edge); });
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("Who influences");
    case Direction:
        return tr("Direction");
    case To:
        return tr("Whom");
    case Kind:
        return tr("Kind");
    case Strength:
        return tr("Strength");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace kam
