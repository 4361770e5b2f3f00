#include "client/relationship/assessmentsheet.h"

#include "base/error.h"
#include "client/typedchoice.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "relationship/assessmentstore.h"

namespace kam
{

namespace
{

QStringList levelWords()
{
    QStringList words;
    for (const Level level : levels)
        words << levelWord(level);
    return words;
}

RelationFactor factorAt(int row)
{
    return relationFactors.at(static_cast<std::size_t>(row));
}

} // namespace

QStringList levelNames(RelationFactor factor)
{
    QStringList names;
    for (const Level level : levels)
        names << relationLevelName(factor, level);
    return names;
}

AssessmentSheet::AssessmentSheet(Workspace& workspace, QObject* parent)
    : SheetModel(parent), m_workspace(workspace)
{
}

void AssessmentSheet::show(const std::optional<Assessment>& assessment,
                           const std::optional<Assessment>& before)
{
    const bool sameShape = assessment.has_value() == m_assessment.has_value();
    if (!sameShape)
        beginResetModel();
    m_assessment = assessment;
    m_before = before;
    if (!sameShape)
        endResetModel();
    else if (m_assessment)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool AssessmentSheet::isEditable(int row, int column) const
{
    return row >= 0 && row < rowCount() && (column == LevelColumn || column == NoteColumn);
}

std::optional<Level> AssessmentSheet::typedLevel(RelationFactor factor, const QString& text) const
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return std::nullopt;
    if (typed == QLatin1String("=")) {
        if (m_before && m_before->of(factor).level)
            return m_before->of(factor).level;
        throw Error(tr("%1: there is no level of the time before to take over. Enter one of: %2.")
                        .arg(relationFactorName(factor), choicesText(levelNames(factor))),
                    "no level before");
    }
    if (const auto place = typedChoice(typed, levelNames(factor), levelWords()))
        return levels.at(static_cast<std::size_t>(*place));
    throw Error(tr("%1: “%2” is no level. Enter one of: %3; nothing where it is not judged.")
                    .arg(relationFactorName(factor), typed.left(40), choicesText(levelNames(factor))),
                "no level");
}

void AssessmentSheet::enter(const std::vector<SheetEntry>& entries)
{
    if (!m_assessment)
        return;
    Assessment changed = *m_assessment;
    for (const SheetEntry& entry : entries) {
        if (!isEditable(entry.row, entry.column))
            continue;
        FactorJudgement& judgement = changed.of(factorAt(entry.row));
        if (entry.column == LevelColumn)
            judgement.level = typedLevel(factorAt(entry.row), entry.text);
        else
            judgement.note = entry.text.trimmed();
    }
    if (changed != *m_assessment)
        AssessmentStore(m_workspace).set(changed);
}

int AssessmentSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_assessment ? 0 : static_cast<int>(relationFactors.size());
}

int AssessmentSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AssessmentSheet::shown(RelationFactor factor, int column) const
{
    if (column == NoteColumn)
        return m_assessment->of(factor).note;
    if (column == LevelColumn) {
        const auto level = m_assessment->of(factor).level;
        return level ? relationLevelName(factor, *level) : QString();
    }
    const auto level = m_before ? m_before->of(factor).level : std::nullopt;
    return level ? relationLevelName(factor, *level) : QString();
}

QVariant AssessmentSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RelationFactor factor = factorAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return shown(factor, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body, column == LevelColumn ? QFont::DemiBold : QFont::Normal);
    case Qt::ForegroundRole:
        return theme::colour(column == BeforeColumn ? theme::Token::Muted : theme::Token::Text);
    case Qt::ToolTipRole:
        return plainTip(column == LevelColumn
                            ? tr("%1; = as the time before").arg(choicesText(levelNames(factor)))
                            : shown(factor, column));
    default:
        return {};
    }
}

QVariant AssessmentSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columns))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (row && role == Qt::ToolTipRole)
        return favourableEnd(factorAt(section)) == Level::Low ? tr("Low is favourable.")
                                                              : tr("High is favourable.");
    if (role != Qt::DisplayRole)
        return {};
    if (row)
        return relationFactorName(factorAt(section));
    switch (section) {
    case LevelColumn:
        return tr("Level");
    case BeforeColumn:
        return tr("Before");
    default:
        return tr("Note");
    }
}

} // namespace kam
