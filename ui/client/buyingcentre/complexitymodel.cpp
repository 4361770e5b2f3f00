#include "client/buyingcentre/complexitymodel.h"

#include "buyingcentre/purchasestore.h"
#include "client/buyingcentre/peoplemodel.h"
#include "client/buyingcentre/personlook.h"
#include "common/desk.h"

namespace kam
{

namespace
{

ComplexityFactor factorOf(int row)
{
    return complexityFactors.at(static_cast<std::size_t>(row));
}

} // namespace

ComplexityModel::ComplexityModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

void ComplexityModel::show(const CentreViewPointer& view)
{
    const bool first = !m_view;
    if (first)
        beginResetModel();
    m_view = view;
    m_complexity = {};
    m_complexity.client = view->centre.client;
    m_complexity.project = view->project;
    for (const Complexity& one : view->centre.complexity)
        if (one.project == view->project)
            m_complexity = one;
    if (first)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ComplexityModel::storeNote(const QString& note)
{
    Complexity changed = m_complexity;
    changed.note = note;
    if (changed.note != m_complexity.note)
        PurchaseStore(m_desk.workspace()).setComplexity(changed);
}

std::vector<CellChoice> ComplexityModel::choices(const QModelIndex& index) const
{
    std::vector<CellChoice> choices;
    for (const Level level : levels)
        choices.push_back({tr("%1: %2", "level: what it means")
                               .arg(levelName(level), complexityLevelMeaning(factorOf(index.row()), level)),
                           static_cast<int>(level)});
    choices.push_back({tr("not judged"), -1});
    return choices;
}

bool ComplexityModel::isEditable(const QModelIndex& index) const
{
    return m_view->writable && index.column() == LevelColumn;
}

int ComplexityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_view ? 0 : static_cast<int>(complexityFactors.size());
}

int ComplexityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComplexityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComplexityFactor factor = factorOf(index.row());
    const auto level = m_complexity.level(factor);
    if (role == Qt::ForegroundRole &&
        (index.column() == Meaning || (index.column() == LevelColumn && !level)))
        return theme::colour(theme::Token::Muted);
    if (role == Qt::EditRole && index.column() == LevelColumn)
        return choiceValue(level);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Factor:
        return capitalised(complexityFactorName(factor));
    case LevelColumn:
        return level ? levelName(*level) : tr("not judged");
    default:
        return level ? complexityLevelMeaning(factor, *level) : QString();
    }
}

bool ComplexityModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !isEditable(index))
        return false;
    Complexity changed = m_complexity;
    changed.levels.at(static_cast<std::size_t>(index.row())) = fromChoice<Level>(value);
    changed.judgedOn = m_view->today;
    return m_desk.act([&] { PurchaseStore(m_desk.workspace()).setComplexity(changed); });
}

QVariant ComplexityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Factor ? tr("Factor") : section == LevelColumn ? tr("Level") : tr("What it means");
}

} // namespace kam
