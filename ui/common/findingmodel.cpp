#include "common/findingmodel.h"

#include "common/theme.h"

#include <algorithm>

namespace kam
{

namespace
{

QColor severityColour(Severity severity)
{
    switch (severity) {
    case Severity::Bad:
        return theme::colour(theme::Token::Bad);
    case Severity::Caution:
        return theme::colour(theme::Token::Caution);
    case Severity::Hint:
        break;
    }
    return theme::colour(theme::Token::Muted);
}

} // namespace

void FindingModel::show(Findings findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

const Finding& FindingModel::finding(int row) const
{
    return m_findings[static_cast<std::size_t>(row)];
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& found = finding(index.row());
    if (role == Qt::ForegroundRole && index.column() == Weight)
        return severityColour(found.severity);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Subject)
        return found.subject;
    if (index.column() == Sentence)
        return found.sentence;
    switch (found.severity) {
    case Severity::Bad:
        return tr("✕ to be corrected");
    case Severity::Caution:
        return tr("▲ caution");
    case Severity::Hint:
        break;
    }
    return tr("● hint");
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Weight:
        return tr("Severity");
    case Subject:
        return tr("About");
    case Sentence:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace kam
