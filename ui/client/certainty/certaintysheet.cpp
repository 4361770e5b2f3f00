#include "client/certainty/certaintysheet.h"

#include "base/error.h"
#include "client/certaintywords.h"
#include "client/typedchoice.h"
#include "common/theme.h"
#include "relationship/certaintystore.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace kam
{

namespace
{

constexpr std::array typedLevels{CertaintyLevel::Low, CertaintyLevel::Medium, CertaintyLevel::High,
                                 CertaintyLevel::NotApplicable};

QStringList typedNames()
{
    QStringList names;
    for (const CertaintyLevel level : typedLevels)
        names << certaintyLevelName(level);
    return names;
}

QStringList typedWords()
{
    QStringList words;
    for (const CertaintyLevel level : typedLevels)
        words << certaintyLevelWord(level);
    return words;
}

/// As it is typed: short where it does not apply, since columns are narrow.
QString levelText(CertaintyLevel level)
{
    if (level == CertaintyLevel::Unknown)
        return {};
    return level == CertaintyLevel::NotApplicable ? QStringLiteral("–") : certaintyLevelName(level);
}

CertaintyKind kindAt(int column)
{
    return certaintyKinds.at(static_cast<std::size_t>(column / CertaintySheet::parts));
}

CertaintySheet::Part partAt(int column)
{
    return static_cast<CertaintySheet::Part>(column % CertaintySheet::parts);
}

} // namespace

CertaintySheet::CertaintySheet(Workspace& workspace, QObject* parent)
    : SheetModel(parent), m_workspace(workspace)
{
}

void CertaintySheet::show(Id client, QDate on)
{
    std::vector<Service> services = CertaintyStore(m_workspace).ofClient(client);
    const bool sameShape = services.size() == m_services.size();
    if (!sameShape)
        beginResetModel();
    m_client = client;
    m_on = on;
    m_services = std::move(services);
    if (!sameShape)
        endResetModel();
    else if (!m_services.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
}

bool CertaintySheet::isEditable(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < columns && partAt(column) != ActionPart;
}

CertaintyLevel CertaintySheet::typedLevel(const Service& service, const SheetEntry& entry) const
{
    const QString text = entry.text.trimmed();
    if (text.isEmpty() || text == QLatin1String("?"))
        return CertaintyLevel::Unknown;
    if (text == QLatin1String("-") || text == QStringLiteral("–"))
        return CertaintyLevel::NotApplicable;
    if (const auto place = typedChoice(text, typedNames(), typedWords()))
        return typedLevels.at(static_cast<std::size_t>(*place));
    throw Error(tr("%1, %2: “%3” is no level. Enter one of: %4; nothing where it is not known.")
                    .arg(service.name, certaintyKindName(kindAt(entry.column)), text.left(40),
                         choicesText(typedNames())),
                "no level");
}

void CertaintySheet::apply(Service& service, const SheetEntry& entry) const
{
    Certainty& certainty = service.newest.at(static_cast<std::size_t>(kindAt(entry.column)));
    const CertaintyLevel level = typedLevel(service, entry);
    (partAt(entry.column) == CurrentPart ? certainty.current : certainty.desired) = level;
}

void CertaintySheet::enter(const std::vector<SheetEntry>& entries)
{
    std::vector<Service> changed = m_services;
    for (const SheetEntry& entry : entries)
        if (isEditable(entry.row, entry.column))
            apply(changed.at(static_cast<std::size_t>(entry.row)), entry);
    CertaintyStore store(m_workspace);
    const std::vector<Service> before = m_services;
    m_workspace.edit(tr("Change certainties"), [&] {
        for (std::size_t row = 0; row < changed.size(); ++row) {
            for (const CertaintyKind kind : certaintyKinds) {
                Certainty certainty = changed[row].of(kind);
                if (certainty == before[row].of(kind))
                    continue;
                if (certainty.on != m_on)
                    certainty.note.clear(); // a note is about what was recorded on its day
                certainty.on = m_on;
                store.set(changed[row].id, certainty);
            }
        }
    });
}

int CertaintySheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_services.size());
}

int CertaintySheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CertaintySheet::shown(int row, int column) const
{
    const Service& service = m_services[static_cast<std::size_t>(row)];
    const Certainty& certainty = service.of(kindAt(column));
    switch (partAt(column)) {
    case CurrentPart:
        return levelText(certainty.current);
    case DesiredPart:
        return levelText(certainty.desired);
    case ActionPart:
        break;
    }
    return certainty.on.isValid() ? actionCell(certaintyAction(certainty)).text : QString();
}

QVariant CertaintySheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    const bool action = partAt(column) == ActionPart;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
    case Qt::ForegroundRole: {
        TextCell cell;
        if (action)
            cell = actionCell(
                certaintyAction(m_services[static_cast<std::size_t>(index.row())].of(kindAt(column))));
        if (role == Qt::ForegroundRole)
            return theme::colour(cell.colour);
        return theme::font(theme::Size::Body, cell.strong ? QFont::DemiBold : QFont::Normal);
    }
    case Qt::ToolTipRole:
        return plainTip(
            action
                ? matrixCell(m_services[static_cast<std::size_t>(index.row())].of(kindAt(column))).explanation
                : choicesText(typedNames()));
    default:
        return {};
    }
}

QVariant CertaintySheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columns))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && row)
        return plainTip(m_services[static_cast<std::size_t>(section)].name);
    if (role != Qt::DisplayRole)
        return {};
    if (row)
        return m_services[static_cast<std::size_t>(section)].name;
    switch (partAt(section)) {
    case CurrentPart:
        return shortKindName(kindAt(section));
    case DesiredPart:
        return tr("desired");
    case ActionPart:
        break;
    }
    return tr("what to do");
}

} // namespace kam
