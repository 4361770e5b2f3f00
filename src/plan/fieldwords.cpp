#include "plan/fieldwords.h"

#include "base/date.h"
#include "base/number.h"
#include "plan/rownames.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QByteArray referencedTable(const FieldChange& change)
{
    if (change.table == "supplier_rating" && change.column == "criterion")
        return "decision_criterion";
    if (change.table == "product_line" && change.column == "parent")
        return "product_line";
    static const QHash<QByteArray, QByteArray> tables{
        {"owner", "team_member"},      {"member", "team_member"},
        {"our_person", "team_member"}, {"parent", "client"},
        {"client", "client"},          {"model", "scoring_model"},
        {"criterion", "criterion"},    {"manager", "person"},
        {"person", "person"},          {"from_person", "person"},
        {"to_person", "person"},       {"goal", "goal"},
        {"action", "action"},          {"meeting", "meeting"},
        {"service", "service"},        {"product_line", "product_line"},
        {"scenario", "clv_scenario"},  {"project", "purchase_project"},
        {"stage", "decision_stage"},   {"activity", "activity"},
    };
    return tables.value(change.column);
}

bool isYesNo(const QByteArray& column)
{
    constexpr std::array columns{"held", "done", "placeholder", "mutual", "costs_in_percent", "shared"};
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

} // namespace

bool FieldWords::isShown(const FieldChange& change)
{
    // Among them rows that have no name: the subject says what hangs on them.
    constexpr std::array unsaid{"id",       "search", "frozen", "copied_from", "place",          "canvas_x",
                                "canvas_y", "plan",   "sales",  "assessment",  "model_criterion"};
    if (std::find(unsaid.begin(), unsaid.end(), change.column) != unsaid.end() ||
        change.table.startsWith("catalogue_"))
        return false;
    const auto says = [](const QVariant& value) {
        return value.isValid() && !value.isNull() && !value.toString().isEmpty();
    };
    return says(change.before) || says(change.after);
}

QString FieldWords::nameOf(const QByteArray& table, Id row)
{
    const auto key = std::pair(table, row);
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    return *m_names.insert(key, rowName(m_workspace, table, row));
}

QString FieldWords::subject(const FieldChange& change)
{
    const QString name = nameOf(change.table, change.row);
    return name.isEmpty() ? tableName(change.table)
                          : Text::tr("%1 %2").arg(tableName(change.table), name.simplified());
}

QString FieldWords::field(const FieldChange& change) const
{
    return columnName(change.table, change.column);
}

QString FieldWords::value(const FieldChange& change, const QVariant& value)
{
    if (!value.isValid() || value.isNull())
        return {};
    const QLocale locale;
    const bool isNumber = value.typeId() == QMetaType::LongLong;
    if (const QByteArray table = referencedTable(change); isNumber && !table.isEmpty()) {
        const QString name = nameOf(table, value.toLongLong());
        return name.isEmpty() ? Text::tr("(deleted since)") : name;
    }
    if (isNumber &&
        (change.column == "saved_weight" || (change.column == "weight" && change.table == "model_criterion")))
        return Text::tr("%1 %").arg(shownNumber(value.toDouble() / 100, 2, locale));
    if (isNumber && isYesNo(change.column))
        return value.toBool() ? Text::tr("yes") : Text::tr("no");
    if (value.typeId() == QMetaType::Double)
        return shortNumber(value.toDouble(), 6, locale);
    if (isNumber)
        return change.column == "year" ? QString::number(value.toLongLong())
                                       : locale.toString(value.toLongLong());
    const QString text = value.toString();
    if (const QString name = wordName(change.table, change.column, text); !name.isEmpty())
        return name;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return shownDate(date, locale);
    return text;
}

} // namespace kam
