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
    QStringList lines;
    for (const RowProblem& problem : report.problems)
        lines << Text::tr("line %1: %2").arg(QString::number(problem.line), problem.sentence);
    const qint64 more = report.refused - static_cast<qint64>(report.problems.size());
    if (more > 0)
        lines << Text::tr("%n more row(s) can't be imported either.", nullptr, static_cast<int>(more));
    return lines.join(u'\n');
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
