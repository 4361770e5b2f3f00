#include "client/buyingcentre/criteriamodel.h"

#include "base/error.h"
#include "base/number.h"
#include "buyingcentre/purchasestore.h"
#include "common/desk.h"
#include "common/shown.h"
#include "common/texttable.h"

#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr double hundredths = 100;
constexpr double highestWeight = 100;

/// @throws Error naming the criterion where @p text is no number
double numberOf(const QString& text, const QString& criterion)
{
    QString digits = text.trimmed();
    digits.remove(QLatin1Char('%'));
    const auto number = readNumber(digits.trimmed(), QLocale());
    if (!number)
        throw Error(CriteriaModel::tr("“%1”: “%2” is not a number. Enter one, or leave the cell empty.")
                        .arg(criterion, text.trimmed()));
    return *number;
}

} // namespace

CriteriaModel::CriteriaModel(Desk& desk, QObject* parent) : EditableModel(parent), m_desk(desk) {}

void CriteriaModel::show(const CentreViewPointer& view)
{
    if (!m_view || m_view->centre.client != view->centre.client || m_view->project != view->project)
        m_added.clear();
    std::vector<DecisionCriterion> criteria;
    QStringList suppliers;
    for (const DecisionCriterion& one : view->centre.criteria) {
        if (one.project != view->project)
            continue;
        criteria.push_back(one);
        for (const SupplierRating& known : one.ratings)
            if (!known.supplier.isEmpty() && !suppliers.contains(known.supplier))
                suppliers << known.supplier;
    }
    for (const QString& name : std::as_const(m_added))
        if (!suppliers.contains(name))
            suppliers << name;
    std::sort(suppliers.begin(), suppliers.end(),
              [](const QString& a, const QString& b) { return QString::localeAwareCompare(a, b) < 0; });
    suppliers.prepend(QString());
    const bool same = m_view && suppliers == m_suppliers &&
                      std::equal(criteria.begin(), criteria.end(), m_criteria.begin(), m_criteria.end(),
                                 [](const auto& a, const auto& b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_view = view;
    m_criteria = std::move(criteria);
    m_suppliers = suppliers;
    if (!same)
        endResetModel();
    else if (!m_criteria.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const DecisionCriterion* CriteriaModel::criterion(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_criteria[static_cast<std::size_t>(row)];
}

int CriteriaModel::rowOf(Id criterion) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_criteria[static_cast<std::size_t>(row)].id == criterion)
            return row;
    return -1;
}

std::optional<QString> CriteriaModel::supplier(int column) const
{
    const int place = column - FirstSupplier;
    return place < 0 || place >= m_suppliers.size() ? std::nullopt : std::optional(m_suppliers.at(place));
}

void CriteriaModel::addSupplier(const QString& name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        throw Error(tr("A competitor needs a name. Enter one."));
    if (m_suppliers.contains(wanted))
        throw Error(tr("“%1” has a column already.").arg(wanted));
    m_added << wanted;
    show(m_view);
}

int CriteriaModel::sum() const
{
    int sum = 0;
    for (const DecisionCriterion& one : m_criteria)
        sum += one.weight;
    return sum;
}

QString CriteriaModel::totals() const
{
    QStringList parts;
    for (const QString& name : m_suppliers) {
        double total = 0;
        int rated = 0;
        for (const DecisionCriterion& one : m_criteria)
            if (const SupplierRating* known = rating(one, name)) {
                total += one.weight / (hundredths * highestWeight) * known->value;
                ++rated;
            }
        if (rated == 0)
            continue;
        const QString who = name.isEmpty() ? tr("We", "as a supplier") : name;
        const QString figure = shownNumber(total, 2, QLocale());
        parts << (rated == rowCount()
                      ? tr("%1 %2", "supplier total").arg(who, figure)
                      : tr("%1 %2 (%3 of %4 rated)", "supplier total")
                            .arg(who, figure, QLocale().toString(rated), QLocale().toString(rowCount())));
    }
    return parts.join(QStringLiteral(" · "));
}

const SupplierRating* CriteriaModel::rating(const DecisionCriterion& criterion, const QString& supplier)
{
    const auto found = std::find_if(criterion.ratings.begin(), criterion.ratings.end(),
                                    [&](const SupplierRating& one) { return one.supplier == supplier; });
    return found == criterion.ratings.end() ? nullptr : &*found;
}

bool CriteriaModel::isEditable(const QModelIndex&) const
{
    return m_view->writable;
}

int CriteriaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_criteria.size());
}

int CriteriaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : noteColumn() + 1;
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DecisionCriterion& one = m_criteria[static_cast<std::size_t>(index.row())];
    const bool number = index.column() == Weight || supplier(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && !number)
        return plainTip(index.column() == Name ? one.name : one.note);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool shown = role == Qt::DisplayRole;
    if (index.column() == Name)
        return shown ? one.name.left(200).simplified() : one.name;
    if (index.column() == Weight)
        return shown ? shortPercent(one.weight / hundredths) : typedNumber(one.weight / hundredths);
    if (const auto name = supplier(index.column())) {
        const SupplierRating* known = rating(one, *name);
        return known ? (shown ? shortNumber(known->value, 2, QLocale()) : typedNumber(known->value))
                     : (shown ? QStringLiteral("–") : QString());
    }
    return shown ? one.note.left(200).simplified() : one.note;
}

void CriteriaModel::store(const DecisionCriterion& criterion, int column, const QString& text)
{
    PurchaseStore purchases(m_desk.workspace());
    DecisionCriterion changed = criterion;
    if (const auto name = supplier(column)) {
        const auto value =
            text.trimmed().isEmpty() ? std::nullopt : std::optional(numberOf(text, criterion.name));
        return purchases.rateSupplier(criterion.id, *name, value);
    }
    if (column == Weight) {
        const double percent = numberOf(text, criterion.name);
        if (!(percent >= 0 && percent <= highestWeight))
            throw Error(tr("“%1”: a weight is from 0 to 100 %. Enter one of these.").arg(criterion.name));
        changed.weight = static_cast<int>(std::lround(percent * hundredths));
    } else if (column == Name) {
        changed.name = text.trimmed();
    } else {
        changed.note = text.trimmed();
    }
    purchases.updateCriterion(changed);
}

bool CriteriaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_view->writable)
        return false;
    const DecisionCriterion criterion = m_criteria[static_cast<std::size_t>(index.row())];
    return m_desk.act([&] { store(criterion, index.column(), value.toString()); });
}

QVariant CriteriaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto name = supplier(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Weight || name ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Criterion");
    if (section == Weight)
        return tr("Weight");
    if (name)
        return name->isEmpty() ? tr("We", "as a supplier") : *name;
    return tr("Note");
}

} // namespace kam
