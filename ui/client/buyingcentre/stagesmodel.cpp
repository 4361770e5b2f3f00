#include "client/buyingcentre/stagesmodel.h"

#include "base/date.h"
#include "base/error.h"
#include "buyingcentre/stagestore.h"
#include "client/buyingcentre/peoplemodel.h"
#include "common/desk.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <algorithm>

namespace kam
{

namespace
{

std::vector<CellChoice> doneChoices()
{
    return {{StagesModel::tr("✓ done"), true}, {StagesModel::tr("open"), false}};
}

QString doneText(bool done)
{
    return done ? StagesModel::tr("✓ done") : StagesModel::tr("open");
}

/// Rows of the same identifiers keep selection and editor.
template <class Row>
bool sameRows(const std::vector<Row>& before, const std::vector<Row>& now)
{
    return std::equal(before.begin(), before.end(), now.begin(), now.end(),
                      [](const Row& a, const Row& b) { return a.id == b.id; });
}

} // namespace

std::vector<DecisionStage> stagesOf(const CentreView& view)
{
    std::vector<DecisionStage> stages;
    for (const DecisionStage& stage : view.centre.stages)
        if (stage.project == view.project)
            stages.push_back(stage);
    return stages;
}

QDate typedDate(const QString& text, const QString& what)
{
    if (text.trimmed().isEmpty())
        return {};
    const QDate date = readDate(text, QLocale());
    if (!date.isValid())
        throw Error(
            StagesModel::tr("“%1”: “%2” is not a date. Enter one such as %3, or leave the cell empty.")
                .arg(what, text.trimmed(), shownDate(QDate::currentDate(), QLocale())));
    return date;
}

StagesModel::StagesModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

void StagesModel::show(const CentreViewPointer& view)
{
    std::vector<DecisionStage> stages = stagesOf(*view);
    const bool same = m_view && sameRows(m_stages, stages);
    if (!same)
        beginResetModel();
    m_view = view;
    m_stages = std::move(stages);
    if (!same)
        endResetModel();
    else if (!m_stages.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const DecisionStage* StagesModel::stage(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_stages[static_cast<std::size_t>(row)];
}

int StagesModel::rowOf(Id stage) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_stages[static_cast<std::size_t>(row)].id == stage)
            return row;
    return -1;
}

std::vector<CellChoice> StagesModel::choices(const QModelIndex& index) const
{
    return index.column() == Done ? doneChoices() : std::vector<CellChoice>();
}

bool StagesModel::isEditable(const QModelIndex&) const
{
    return m_view->writable;
}

int StagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stages.size());
}

int StagesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StagesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisionStage& one = m_stages[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole)
        return one.done ? QVariant(theme::colour(theme::Token::Muted)) : QVariant();
    if (role == Qt::ToolTipRole && !one.note.isEmpty())
        return plainTip(one.note);
    if (role == Qt::EditRole && index.column() == Done)
        return one.done;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case Name:
        return shown ? one.name.left(200).simplified() : one.name;
    case Starts:
        return shownDate(one.startsOn, QLocale());
    case Ends:
        return shownDate(one.endsOn, QLocale());
    case Done:
        return doneText(one.done);
    default:
        return shown ? one.note.left(200).simplified() : one.note;
    }
}

bool StagesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_view->writable)
        return false;
    DecisionStage changed = m_stages[static_cast<std::size_t>(index.row())];
    return m_desk.act([&] {
        switch (index.column()) {
        case Name:
            changed.name = value.toString().trimmed();
            break;
        case Starts:
            changed.startsOn = typedDate(value.toString(), changed.name);
            break;
        case Ends:
            changed.endsOn = typedDate(value.toString(), changed.name);
            break;
        case Done:
            changed.done = value.toBool();
            break;
        default:
            changed.note = value.toString().trimmed();
            break;
        }
        StageStore(m_desk.workspace()).update(changed);
    });
}

QVariant StagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Stage");
    case Starts:
        return tr("Starts on");
    case Ends:
        return tr("Ends on");
    case Done:
        return tr("State");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

PointsModel::PointsModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

void PointsModel::show(const CentreViewPointer& view)
{
    std::vector<DecisionStage> stages = stagesOf(*view);
    std::vector<StepInPoint> points;
    for (const DecisionStage& stage : stages)
        points.insert(points.end(), stage.points.begin(), stage.points.end());
    const bool same = m_view && sameRows(m_points, points);
    if (!same)
        beginResetModel();
    m_view = view;
    m_stages = std::move(stages);
    m_points = std::move(points);
    if (!same)
        endResetModel();
    else if (!m_points.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const StepInPoint* PointsModel::point(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_points[static_cast<std::size_t>(row)];
}

int PointsModel::rowOf(Id point) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_points[static_cast<std::size_t>(row)].id == point)
            return row;
    return -1;
}

QString PointsModel::stageName(Id stage) const
{
    for (const DecisionStage& one : m_stages)
        if (one.id == stage)
            return one.name;
    return {};
}

std::vector<CellChoice> PointsModel::choices(const QModelIndex& index) const
{
    std::vector<CellChoice> choices;
    switch (index.column()) {
    case Stage:
        for (const DecisionStage& one : m_stages)
            choices.push_back({one.name.left(80).simplified(), QVariant::fromValue(one.id)});
        break;
    case Who:
        choices = teamChoices(m_view->centre, tr("nobody yet"));
        break;
    case Done:
        choices = doneChoices();
        break;
    default:
        break;
    }
    return choices;
}

bool PointsModel::isEditable(const QModelIndex&) const
{
    return m_view->writable;
}

int PointsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int PointsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PointsModel::shown(const StepInPoint& point, int column) const
{
    switch (column) {
    case What:
        return point.what;
    case Stage:
        return stageName(point.stage);
    case Due:
        return shownDate(point.dueOn, QLocale());
    case Who:
        return point.member == noId ? tr("nobody yet") : m_view->centre.team.value(point.member);
    case Done:
        return doneText(point.done);
    default:
        return point.note;
    }
}

QVariant PointsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepInPoint& one = m_points[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(one, index.column()).left(200).simplified();
    case Qt::EditRole:
        if (index.column() == Stage)
            return QVariant::fromValue(one.stage);
        if (index.column() == Who)
            return QVariant::fromValue(one.member);
        return index.column() == Done ? QVariant(one.done) : QVariant(shown(one, index.column()));
    case Qt::ForegroundRole:
        if (one.done)
            return theme::colour(theme::Token::Muted);
        return index.column() == Due && one.dueOn.isValid() && one.dueOn < m_view->today
                   ? QVariant(theme::colour(theme::Token::Bad))
                   : QVariant();
    case Qt::ToolTipRole:
        return one.note.isEmpty() ? QVariant() : plainTip(one.note);
    default:
        return {};
    }
}

bool PointsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_view->writable)
        return false;
    StepInPoint changed = m_points[static_cast<std::size_t>(index.row())];
    return m_desk.act([&] {
        switch (index.column()) {
        case What:
            changed.what = value.toString().trimmed();
            break;
        case Stage:
            changed.stage = value.value<Id>();
            break;
        case Due:
            changed.dueOn = typedDate(value.toString(), changed.what);
            break;
        case Who:
            changed.member = value.value<Id>();
            break;
        case Done:
            changed.done = value.toBool();
            break;
        default:
            changed.note = value.toString().trimmed();
            break;
        }
        StageStore(m_desk.workspace()).updatePoint(changed);
    });
}

QVariant PointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Where we can step in");
    case Stage:
        return tr("Stage");
    case Due:
        return tr("Until");
    case Who:
        return tr("Who of ours");
    case Done:
        return tr("State");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace kam
