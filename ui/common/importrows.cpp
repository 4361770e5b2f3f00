#include "common/importrows.h"

#include "exchange/importreport.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImportRows)
};

TextCell shown(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        return {Text::tr("+ new"), theme::Token::Good};
    case RowOutcome::Changed:
        return {Text::tr("↻ changed"), theme::Token::Accent};
    case RowOutcome::Doubtful:
        return {Text::tr("▲ new, look at it"), theme::Token::Caution};
    case RowOutcome::Refused:
        break;
    }
    return {Text::tr("✕ refused"), theme::Token::Bad};
}

int urgency(RowOutcome outcome)
{
    return outcome == RowOutcome::Refused ? 2 : outcome == RowOutcome::Doubtful ? 1 : 0;
}

} // namespace

std::vector<TextRow> shownRows(const ImportReport& report, qint64 linesBefore)
{
    std::vector<ImportedRow> rows = report.rows;
    std::sort(rows.begin(), rows.end(), [](const ImportedRow& a, const ImportedRow& b) {
        return std::pair(urgency(b.outcome), a.line) < std::pair(urgency(a.outcome), b.line);
    });
    std::vector<TextRow> cells;
    cells.reserve(rows.size());
    for (const ImportedRow& row : rows)
        cells.push_back({QLocale().toString(row.line - linesBefore), shown(row.outcome), row.subject,
                         TextCell(row.sentence, theme::Token::Text, row.sentence)});
    return cells;
}

} // namespace kam
