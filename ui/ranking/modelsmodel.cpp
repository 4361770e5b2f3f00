#include "ranking/modelsmodel.h"

#include "base/date.h"
#include "common/shown.h"
#include "common/theme.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

QVariant alignment(int column)
{
    const bool number = column == ModelsModel::CriteriaColumn || column == ModelsModel::SumColumn;
    return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ModelsModel::setModels(std::vector<ScoringModel> models, int reviewMonths, bool editable)
{
    beginResetModel();
    m_models = std::move(models);
    m_reviewMonths = reviewMonths;
    m_editable = editable;
    endResetModel();
}

const ScoringModel* ModelsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_models[static_cast<std::size_t>(row)] : nullptr;
}

int ModelsModel::rowOf(Id model) const
{
    const auto found = std::find_if(m_models.begin(), m_models.end(),
                                    [model](const ScoringModel& known) { return known.id == model; });
    return found == m_models.end() ? -1 : static_cast<int>(found - m_models.begin());
}

QDate ModelsModel::due(const ScoringModel& model) const
{
    return model.reviewedOn.isValid() ? model.reviewedOn.addMonths(m_reviewMonths) : QDate();
}

bool ModelsModel::isDue(const ScoringModel& model) const
{
    const QDate day = due(model);
    return day.isValid() && day <= QDate::currentDate();
}

int ModelsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int ModelsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ModelsModel::text(const ScoringModel& model, int column) const
{
    switch (column) {
    case NameColumn:
        return model.name;
    case CriteriaColumn:
        return QLocale().toString(static_cast<int>(model.criteria.size()));
    case SumColumn:
        return shortWeight(weightSum(model));
    case ReviewedColumn:
        return model.reviewedOn.isValid() ? shownDate(model.reviewedOn, QLocale()) : tr("not yet");
    case DueColumn:
        if (const QDate day = due(model); day.isValid())
            return isDue(model) ? tr("▲ due since %1").arg(shownDate(day, QLocale()))
                                : shownDate(day, QLocale());
        return {};
    default:
        return {};
    }
}

QVariant ModelsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ScoringModel& model = m_models[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(model, index.column());
    case Qt::EditRole:
        return model.name;
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    case Qt::ForegroundRole: {
        const bool offSum = index.column() == SumColumn && weightSum(model) != fullWeight;
        const bool late = index.column() == DueColumn && isDue(model);
        return theme::colour(offSum || late ? theme::Token::Caution : theme::Token::Text);
    }
    default:
        return {};
    }
}

QVariant ModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Model");
    case CriteriaColumn:
        return tr("Criteria");
    case SumColumn:
        return tr("Sum of weights");
    case ReviewedColumn:
        return tr("Last review");
    case DueColumn:
        return tr("Next review");
    default:
        return {};
    }
}

Qt::ItemFlags ModelsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return m_editable && index.column() == NameColumn ? usual | Qt::ItemIsEditable : usual;
}

bool ModelsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const ScoringModel* model = at(index.row());
    if (role != Qt::EditRole || !model || value.toString() == model->name)
        return false;
    Q_EMIT renameAsked(model->id, value.toString());
    return true;
}

} // namespace kam
