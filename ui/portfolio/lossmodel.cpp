#include "portfolio/lossmodel.h"

#include "common/texttable.h"
#include "portfolio/portfoliowords.h"

#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

/// The profit where it is known, else the margin.
const Total& resultOf(const ClientFigures& client)
{
    return client.profit.knownParts() > 0 ? client.profit : client.margin;
}

} // namespace

void LossModel::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    beginResetModel();
    m_portfolio = portfolio;
    m_places.clear();
    m_lost = 0;
    const auto& clients = portfolio->figures.clients();
    for (std::size_t place = 0; place < clients.size(); ++place)
        if (const double result = resultOf(clients[place]).known(); result < 0) {
            m_places.push_back(static_cast<int>(place));
            m_lost -= result;
        }
    const auto result = [&](int place) { return resultOf(clients[static_cast<std::size_t>(place)]).known(); };
    std::stable_sort(m_places.begin(), m_places.end(), [&](int a, int b) { return result(a) < result(b); });
    endResetModel();
}

const ClientFigures& LossModel::figuresAt(int row) const
{
    return m_portfolio->figures.clients()[static_cast<std::size_t>(m_places[static_cast<std::size_t>(row)])];
}

Id LossModel::clientAt(int row) const
{
    return row >= 0 && row < rowCount() ? figuresAt(row).client : noId;
}

int LossModel::rowOf(Id client) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (figuresAt(row).client == client)
            return row;
    return -1;
}

int LossModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int LossModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LossModel::explanation(int row, int column) const
{
    const ClientFigures& client = figuresAt(row);
    const auto text = [](const Total& total, Parts parts) { return totalText(total, parts, 0, QLocale()); };
    switch (column) {
    case Revenue:
        return text(client.revenue, Parts::AnySign);
    case VariableCost:
        return text(client.variableCost, Parts::AnySign);
    case CostToServe:
        return text(client.costToServe, Parts::NeverNegative);
    case Result:
        return client.profit.knownParts() > 0 ? text(client.profit, Parts::AnySign)
                                              : tr("Margin: the cost to serve is not known.");
    default:
        return m_portfolio->figures.name(static_cast<std::size_t>(m_places[static_cast<std::size_t>(row)]));
    }
}

QVariant LossModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ClientFigures& client = figuresAt(index.row());
    const Total* totals[] = {nullptr, &client.revenue, &client.variableCost, &client.costToServe,
                             &resultOf(client)};
    const Total* total = totals[index.column()];
    if (role == Qt::DisplayRole)
        return !total                    ? explanation(index.row(), Name)
               : total->knownParts() > 0 ? wholeAmount(total->known())
                                         : tr("not known");
    if (role == Qt::ToolTipRole)
        return plainTip(explanation(index.row(), index.column()));
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::ForegroundRole || !total)
        return {};
    if (index.column() == Result)
        return theme::colour(theme::Token::Bad);
    return total->knownParts() > 0 ? QVariant() : QVariant(theme::colour(theme::Token::Muted));
}

QVariant LossModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QString headings[] = {tr("Client"), tr("Revenue"), tr("Variable cost"), tr("Cost to serve"),
                                tr("Result")};
    return section < ColumnCount ? QVariant(headings[section]) : QVariant();
}

} // namespace kam
