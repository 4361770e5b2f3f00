#include "portfolio/certaintygapsmodel.h"

#include "common/texttable.h"
#include "portfolio/portfoliowords.h"

#include <QLocale>
#include <algorithm>
#include <set>
#include <tuple>

namespace kam
{

const ClientFigures* CertaintyGapsModel::figures(const CertaintyGap& gap) const
{
    return m_portfolio->figures.of(gap.client);
}

void CertaintyGapsModel::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    beginResetModel();
    m_portfolio = portfolio;
    m_gaps = portfolio->certaintyGaps;
    const auto worth = [this](const CertaintyGap& gap) {
        const ClientFigures* client = figures(gap);
        return std::tuple(!gap.keyClient, client ? client->abcClass : AbcClass::None,
                          -levelsMissing(gap.certainty), client ? -client->revenue.known() : 0.0);
    };
    std::stable_sort(m_gaps.begin(), m_gaps.end(),
                     [&](const CertaintyGap& a, const CertaintyGap& b) { return worth(a) < worth(b); });
    endResetModel();
}

int CertaintyGapsModel::rowOf(Id client) const
{
    const auto found = std::find_if(m_gaps.begin(), m_gaps.end(),
                                    [client](const CertaintyGap& gap) { return gap.client == client; });
    return found == m_gaps.end() ? -1 : static_cast<int>(found - m_gaps.begin());
}

int CertaintyGapsModel::keyClients() const
{
    std::set<Id> ids;
    for (const CertaintyGap& gap : m_gaps)
        if (gap.keyClient)
            ids.insert(gap.client);
    return static_cast<int>(ids.size());
}

int CertaintyGapsModel::clients() const
{
    std::set<Id> ids;
    for (const CertaintyGap& gap : m_gaps)
        ids.insert(gap.client);
    return static_cast<int>(ids.size());
}

int CertaintyGapsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int CertaintyGapsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CertaintyGapsModel::text(int row, int column) const
{
    const CertaintyGap& one = gap(row);
    const ClientFigures* client = figures(one);
    switch (column) {
    case Name:
        return one.clientName;
    case KeyClient:
        return one.keyClient ? tr("yes") : QString();
    case Class:
        return client && client->abcClass != AbcClass::None ? abcWord(client->abcClass) : QStringLiteral("–");
    case Revenue:
        return client && client->revenue.knownParts() > 0 ? wholeAmount(client->revenue.known())
                                                          : tr("not known");
    case ServiceName:
        return one.serviceName;
    case Kind:
        return certaintyKindName(one.certainty.kind);
    case Current:
        return certaintyLevelName(one.certainty.current);
    case Desired:
        return certaintyLevelName(one.certainty.desired);
    default:
        return QStringLiteral("▲ ") + QLocale().toString(levelsMissing(one.certainty));
    }
}

QVariant CertaintyGapsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(index.column() == ServiceName || index.column() == Name
                            ? text(index.row(), index.column())
                            : gap(index.row()).certainty.note);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ForegroundRole:
        if (index.column() == Missing)
            return theme::colour(levelsMissing(gap(index.row()).certainty) > 1 ? theme::Token::Bad
                                                                               : theme::Token::Caution);
        return {};
    default:
        return {};
    }
}

QVariant CertaintyGapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Revenue ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QString headings[] = {tr("Client"),  tr("Key client"), tr("Class"),
                                tr("Revenue"), tr("Service"),    tr("Certainty"),
                                tr("Current"), tr("Desired"),    tr("Levels missing")};
    return section < ColumnCount ? QVariant(headings[section]) : QVariant();
}

} // namespace kam
