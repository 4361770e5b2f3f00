#include "report/clienthistory.h"

#include "plan/fieldwords.h"
#include "plan/rowsofclient.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReviewPack)
};

constexpr int page = 200;
constexpr int most = 2000;
constexpr int mostFields = 10000; // of a step

/// Rows that a step added or took away; the others it changed.
std::set<std::pair<QByteArray, Id>> wholeRows(const std::vector<FieldChange>& fields)
{
    std::set<std::pair<QByteArray, Id>> rows;
    for (const FieldChange& field : fields)
        if (field.column == "id")
            rows.insert({field.table, field.row});
    return rows;
}

QStringList changedFields(const std::vector<FieldChange>& fields, FieldWords& words)
{
    const std::set<std::pair<QByteArray, Id>> whole = wholeRows(fields);
    std::vector<const FieldChange*> changed;
    std::set<std::pair<QByteArray, Id>> rows;
    for (const FieldChange& field : fields)
        if (FieldWords::isShown(field) && !whole.contains({field.table, field.row})) {
            changed.push_back(&field);
            rows.insert({field.table, field.row});
        }
    QStringList lines;
    for (const FieldChange* field : changed) {
        const auto shown = [&](const QVariant& value) {
            const QString text = words.value(*field, value).simplified();
            return text.isEmpty() ? Text::tr("nothing") : text;
        };
        const QString name =
            rows.size() == 1
                ? words.field(*field)
                : Text::tr("%1, %2", "row, field").arg(words.subject(*field), words.field(*field));
        lines << Text::tr("%1: %2 → %3", "field, before, after")
                     .arg(name, shown(field->before), shown(field->after));
    }
    return lines;
}

} // namespace

std::vector<ClientChange> clientHistory(const Workspace& workspace, Id client, QDate since)
{
    RowsOfClient rows(workspace, client);
    FieldWords words(workspace);
    std::vector<ClientChange> found;
    qint64 before = 0;
    for (int seen = 0; seen < most; seen += page) {
        const std::vector<HistoryEntry> entries = workspace.history(page, before);
        for (const HistoryEntry& entry : entries) {
            if (entry.at.toLocalTime().date() < since)
                return found;
            if (entry.kind != HistoryKind::Edit || entry.state != HistoryState::Done)
                continue;
            std::vector<FieldChange> fields = workspace.details(entry, mostFields);
            rows.learn(fields);
            std::erase_if(fields,
                          [&](const FieldChange& field) { return !rows.contains(field.table, field.row); });
            if (!fields.empty())
                found.push_back({entry, changedFields(fields, words)});
        }
        if (static_cast<int>(entries.size()) < page)
            break;
        before = entries.back().id;
    }
    return found;
}

} // namespace kam
