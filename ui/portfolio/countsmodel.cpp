#include "portfolio/countsmodel.h"

#include "base/error.h"
#include "base/fold.h"
#include "base/number.h"
#include "common/desk.h"
#include "common/texttable.h"

#include <QLocale>
#include <algorithm>
#include <optional>

namespace kam
{

namespace
{
constexpr int shownDecimals = 2;
constexpr int editedDecimals = 6;
} // namespace

CountsModel::CountsModel(Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void CountsModel::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    beginResetModel();
    m_portfolio = portfolio;
    m_fresh.clear();
    applyFilter();
    endResetModel();
}

void CountsModel::filter(const QString& text)
{
    beginResetModel();
    m_filter = folded(text.trimmed());
    applyFilter();
    endResetModel();
}

void CountsModel::applyFilter()
{
    m_shown.clear();
    if (!m_portfolio)
        return;
    m_shown = m_portfolio->byName;
    if (!m_filter.isEmpty())
        std::erase_if(m_shown, [this](int place) {
            return !folded(m_portfolio->figures.name(static_cast<std::size_t>(place))).contains(m_filter);
        });
}

const QString& CountsModel::name(int row) const
{
    return m_portfolio->figures.name(static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)]));
}

const Activity& CountsModel::activity(int column) const
{
    return m_portfolio->activities[static_cast<std::size_t>(column - 1)];
}

Id CountsModel::clientAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return noId;
    return m_portfolio->figures.clients()[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])]
        .client;
}

int CountsModel::rowOf(Id client) const
{
    const int place = m_portfolio ? m_portfolio->placeOf(client) : -1;
    const auto found = std::find(m_shown.begin(), m_shown.end(), place);
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int CountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_portfolio ? 0 : static_cast<int>(m_portfolio->activities.size()) + 1;
}

std::optional<double> CountsModel::count(int row, int column) const
{
    const Key key{clientAt(row), activity(column).id};
    if (const auto fresh = m_fresh.find(key); fresh != m_fresh.end())
        return fresh->second;
    const auto keyOf = [](const ActivityCount& count) { return Key{count.client, count.activity}; };
    const auto& counts = m_portfolio->counts;
    const auto found = std::lower_bound(
        counts.begin(), counts.end(), key,
        [&](const ActivityCount& count, const Key& wanted) { return keyOf(count) < wanted; });
    return found != counts.end() && keyOf(*found) == key ? std::optional(found->count) : std::nullopt;
}

QVariant CountsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (index.column() == 0)
        return role == Qt::DisplayRole   ? QVariant(name(index.row()))
               : role == Qt::ToolTipRole ? QVariant(plainTip(name(index.row())))
                                         : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto value = count(index.row(), index.column());
    return value ? shortNumber(*value, role == Qt::EditRole ? editedDecimals : shownDecimals, QLocale())
                 : QString();
}

ActivityCount CountsModel::readCount(int row, int column, const QString& typed) const
{
    const auto value = readNumber(typed, QLocale());
    if (!value || *value < 0)
        throw Error(
            tr("%1, %2: “%3” is not a count. Enter a number of 0 or more, or leave the cell empty where it "
               "is not known.")
                .arg(name(row), activity(column).name, typed));
    return {clientAt(row), activity(column).id, m_portfolio->countsYear, *value};
}

bool CountsModel::store(const std::map<Key, std::optional<double>>& counts)
{
    const bool stored = m_desk.act([&] {
        ActivityStore store(m_desk.workspace());
        std::vector<ActivityCount> known;
        for (const auto& [key, count] : counts)
            if (count)
                known.push_back({key.first, key.second, m_portfolio->countsYear, *count});
        const auto year = m_portfolio->countsYear;
        m_desk.workspace().edit(tr("Change counts of activities in %1").arg(year), [&] {
            if (!known.empty())
                store.setCounts(known);
            for (const auto& [key, count] : counts)
                if (!count)
                    store.setCount(key.first, key.second, year, std::nullopt);
        });
    });
    // A small portfolio has been read again by now.
    if (stored && m_portfolio)
        for (const auto& [key, count] : counts)
            m_fresh[key] = count;
    return stored;
}

bool CountsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString typed = value.toString().trimmed();
    if (role != Qt::EditRole || index.column() == 0 || typed == index.data(Qt::EditRole).toString())
        return false;
    std::optional<double> count;
    const bool readable = m_desk.act([&] {
        if (!typed.isEmpty())
            count = readCount(index.row(), index.column(), typed).count;
    });
    return readable && store({{{clientAt(index.row()), activity(index.column()).id}, count}});
}

void CountsModel::paste(const QModelIndex& at, const QString& text)
{
    QString plain = text;
    plain.remove(QLatin1Char('\r'));
    while (plain.endsWith(QLatin1Char('\n')))
        plain.chop(1);
    std::map<Key, std::optional<double>> counts;
    const bool readable = m_desk.act([&] {
        const QStringList lines = plain.split(QLatin1Char('\n'));
        for (int line = 0; line < lines.size(); ++line) {
            const QStringList cells = lines[line].split(QLatin1Char('\t'));
            if (at.column() == 0 || at.row() + line >= rowCount() ||
                at.column() + cells.size() > columnCount())
                throw Error(
                    tr("What was copied does not fit below and to the right of the selected cell. Select "
                       "another cell and paste again."));
            for (int cell = 0; cell < cells.size(); ++cell)
                if (const QString typed = cells[cell].trimmed(); !typed.isEmpty()) {
                    const ActivityCount count = readCount(at.row() + line, at.column() + cell, typed);
                    counts[{count.client, count.activity}] = count.count;
                }
        }
    });
    if (readable && !counts.empty())
        store(counts);
}

void CountsModel::clear(const QModelIndexList& cells)
{
    std::map<Key, std::optional<double>> counts;
    for (const QModelIndex& cell : cells)
        if (cell.column() > 0 && count(cell.row(), cell.column()))
            counts[{clientAt(cell.row()), activity(cell.column()).id}] = std::nullopt;
    if (!counts.empty())
        store(counts);
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == 0 ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && section > 0)
        return plainTip(activity(section).driver);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Client") : activity(section).name;
}

Qt::ItemFlags CountsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() > 0 && !m_desk.workspace().isReadOnly() ? usual | Qt::ItemIsEditable : usual;
}

} // namespace kam
