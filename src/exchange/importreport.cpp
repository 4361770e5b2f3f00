#include "exchange/importreport.h"

#include "base/error.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// @param more that are not listed, as a sentence; empty for none
QString linesOf(const std::vector<RowProblem>& problems, const QString& more)
{
    QStringList lines;
    for (const RowProblem& problem : problems)
        lines << Text::tr("line %1: %2").arg(QString::number(problem.line), problem.sentence);
    if (!more.isEmpty())
        lines << more;
    return lines.join(u'\n');
}

constexpr std::size_t mostListed = 20;
constexpr std::size_t mostRows = 1'000;

} // namespace

void ImportReport::refuse(qint64 line, const QString& sentence)
{
    ++refused;
    if (problems.size() < mostListed)
        problems.push_back({line, sentence});
    list(line, RowOutcome::Refused, {}, sentence);
}

void ImportReport::doubt(qint64 line, const QString& subject, const QString& sentence)
{
    ++doubtful;
    if (doubts.size() < mostListed)
        doubts.push_back({line, Text::tr("“%1”: %2", "name, what is doubtful").arg(subject, sentence)});
    list(line, RowOutcome::Doubtful, subject, sentence);
}

void ImportReport::list(qint64 line, RowOutcome outcome, const QString& subject, const QString& sentence)
{
    if (lists())
        rows.push_back({line, outcome, subject, sentence});
}

bool ImportReport::lists() const
{
    return rows.size() < mostRows;
}

QString problemText(const ImportReport& report)
{
    const qint64 more = report.refused - static_cast<qint64>(report.problems.size());
    return linesOf(report.problems, more > 0 ? Text::tr("%n more row(s) can't be imported either.", nullptr,
                                                        static_cast<int>(more))
                                             : QString());
}

QString doubtText(const ImportReport& report)
{
    const qint64 more = report.doubtful - static_cast<qint64>(report.doubts.size());
    return linesOf(report.doubts, more > 0 ? Text::tr("%n more row(s) should be looked at too.", nullptr,
                                                      static_cast<int>(more))
                                           : QString());
}

Error importError(const ImportReport& report)
{
    return Error(
        Text::tr("%n row(s) can't be imported, so nothing was changed. Correct them and import again.",
                 nullptr, static_cast<int>(report.refused)) +
            u'\n' + problemText(report),
        "rows refused");
}

} // namespace kam
