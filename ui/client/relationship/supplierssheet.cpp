#include "client/relationship/supplierssheet.h"

#include "base/error.h"
#include "base/number.h"
#include "buyingcentre/purchasestore.h"
#include "common/shown.h"
#include "common/theme.h"
#include "scoring/attractiveness.h"
#include "workspace/workspace.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr double hundredths = 100;
constexpr double mostWeight = 100;
constexpr int linesAfter = 3; // total, what is rated, rank

double numberTyped(const QString& text, const QString& what)
{
    QString plain = text.trimmed();
    if (plain.endsWith(QLatin1Char('%')))
        plain.chop(1);
    const auto number = readNumber(plain.trimmed(), QLocale());
    if (!number)
        throw Error(SuppliersSheet::tr("%1: “%2” is no number. Enter one, or nothing where it is not known.")
                        .arg(what, text.trimmed().left(40)),
                    "no number");
    return *number;
}

} // namespace

SuppliersSheet::SuppliersSheet(Workspace& workspace, QObject* parent)
    : SheetModel(parent), m_workspace(workspace)
{
}

void SuppliersSheet::show(const BuyingCentre& centre, Id project, const QStringList& extra)
{
    beginResetModel();
    m_criteria.clear();
    m_competitors.clear();
    for (const DecisionCriterion& criterion : centre.criteria)
        if (criterion.project == project)
            m_criteria.push_back(criterion);
    m_ranking = supplierRanking(centre, project);
    for (int row = 1; row < m_ranking->clientCount(); ++row)
        m_competitors << m_ranking->name(row);
    for (const QString& name : extra)
        if (!m_competitors.contains(name))
            m_competitors << name;
    endResetModel();
}

SuppliersSheet::Line SuppliersSheet::line(int row) const
{
    const int criteria = static_cast<int>(m_criteria.size());
    if (row < criteria)
        return Line::Criterion;
    return row == criteria ? Line::Total : row == criteria + 1 ? Line::Rated : Line::Rank;
}

QString SuppliersSheet::supplierAt(int column) const
{
    return column <= firstSupplier ? QString() : m_competitors.at(column - firstSupplier - 1);
}

std::optional<double> SuppliersSheet::rating(int row, int column) const
{
    const QString supplier = supplierAt(column);
    for (const SupplierRating& rating : m_criteria[static_cast<std::size_t>(row)].ratings)
        if (rating.supplier == supplier)
            return rating.value;
    return std::nullopt;
}

int SuppliersSheet::rankingRow(int column) const
{
    const int row = column - firstSupplier;
    return m_ranking && row < m_ranking->clientCount() && m_ranking->ratedCount(row) > 0 ? row : -1;
}

bool SuppliersSheet::isEditable(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() &&
           line(row) == Line::Criterion;
}

void SuppliersSheet::store(const SheetEntry& entry)
{
    const DecisionCriterion& criterion = m_criteria.at(static_cast<std::size_t>(entry.row));
    PurchaseStore purchases(m_workspace);
    const QString text = entry.text.trimmed();
    if (entry.column == weightColumn) {
        const double percent = text.isEmpty() ? 0 : numberTyped(text, criterion.name);
        if (!(percent >= 0 && percent <= mostWeight))
            throw Error(tr("%1: enter a weight from 0 to 100 %.").arg(criterion.name), "weight out of range");
        purchases.setWeights({{criterion.id, static_cast<int>(std::lround(percent * hundredths))}});
        return;
    }
    const QString supplier = supplierAt(entry.column);
    if (text.isEmpty())
        return purchases.rateSupplier(criterion.id, supplier, std::nullopt);
    QString note;
    for (const SupplierRating& rated : criterion.ratings)
        if (rated.supplier == supplier)
            note = rated.note;
    purchases.rateSupplier(criterion.id, supplier, numberTyped(text, criterion.name), note);
}

void SuppliersSheet::enter(const std::vector<SheetEntry>& entries)
{
    m_workspace.edit(tr("Change ratings of suppliers"), [&] {
        for (const SheetEntry& entry : entries)
            if (isEditable(entry.row, entry.column))
                store(entry);
    });
}

int SuppliersSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_criteria.empty() ? 0 : static_cast<int>(m_criteria.size()) + linesAfter;
}

int SuppliersSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstSupplier + 1 + static_cast<int>(m_competitors.size());
}

bool SuppliersSheet::isIncomplete(int column) const
{
    const int ranked = column < firstSupplier ? -1 : rankingRow(column);
    return ranked >= 0 && m_ranking->ratedCount(ranked) < static_cast<int>(m_criteria.size());
}

QString SuppliersSheet::ratedText(int ranked) const
{
    return tr("%1 of %2", "rated criteria of all")
        .arg(QLocale().toString(m_ranking->ratedCount(ranked)),
             QLocale().toString(static_cast<int>(m_criteria.size())));
}

QString SuppliersSheet::shown(int row, int column) const
{
    if (line(row) == Line::Criterion) {
        if (column == weightColumn)
            return shortWeight(m_criteria[static_cast<std::size_t>(row)].weight);
        const auto value = rating(row, column);
        return value ? shortNumber(*value, 2, QLocale()) : QString();
    }
    if (column == weightColumn)
        return line(row) == Line::Total && m_ranking ? shortWeight(weightSum(m_ranking->model())) : QString();
    const int ranked = rankingRow(column);
    if (ranked < 0)
        return line(row) == Line::Total ? QStringLiteral("–") : QString();
    const Standing& standing = m_ranking->standing();
    if (line(row) == Line::Rated)
        return isIncomplete(column) ? QStringLiteral("▲ ") + ratedText(ranked) : ratedText(ranked);
    return line(row) == Line::Total ? shownTotal(standing.totals[ranked])
                                    : QLocale().toString(standing.rank[static_cast<std::size_t>(ranked)]);
}

QVariant SuppliersSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool criterion = line(index.row()) == Line::Criterion;
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), index.column());
    case Qt::EditRole:
        if (criterion && index.column() == weightColumn)
            return typedNumber(m_criteria[static_cast<std::size_t>(index.row())].weight / hundredths);
        if (criterion) {
            const auto value = rating(index.row(), index.column());
            return value ? typedNumber(*value) : QString();
        }
        return shown(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body, criterion ? QFont::Normal : QFont::DemiBold);
    case Qt::ForegroundRole:
        if (line(index.row()) == Line::Total && index.column() == weightColumn && m_ranking &&
            weightSum(m_ranking->model()) != fullWeight)
            return theme::colour(theme::Token::Caution);
        return theme::colour(!criterion && isIncomplete(index.column()) ? theme::Token::Caution
                                                                        : theme::Token::Text);
    case Qt::ToolTipRole:
        return !criterion && isIncomplete(index.column())
                   ? tr("Not every criterion is rated; what is missing counts as 0 points.")
                   : QVariant();
    default:
        return {};
    }
}

QVariant SuppliersSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columnCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((row ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && row)
        return theme::font(theme::Size::Body,
                           line(section) == Line::Criterion ? QFont::Normal : QFont::DemiBold);
    if (role != Qt::DisplayRole)
        return {};
    if (row) {
        if (line(section) == Line::Criterion)
            return m_criteria[static_cast<std::size_t>(section)].name;
        return line(section) == Line::Total   ? tr("Total")
               : line(section) == Line::Rated ? tr("Rated criteria")
                                              : tr("Rank");
    }
    if (section == weightColumn)
        return tr("Weight");
    return section == firstSupplier ? tr("We", "a supplier: we ourselves") : supplierAt(section);
}

} // namespace kam
