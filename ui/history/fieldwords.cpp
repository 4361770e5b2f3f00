#include "history/fieldwords.h"

#include "base/number.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "scoring/modelstore.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString tableName(const QByteArray& table)
{
    static const QHash<QByteArray, QString> names{
        {"client", Text::tr("Client")},
        {"client_tag", Text::tr("Tag")},
        {"team_member", Text::tr("Team member")},
        {"saved_view", Text::tr("View")},
        {"criterion", Text::tr("Criterion")},
        {"scoring_model", Text::tr("Scoring model")},
        {"model_criterion", Text::tr("Criterion of a model")},
        {"band", Text::tr("Band")},
        {"rating", Text::tr("Rating")},
        {"gate", Text::tr("Gate")},
        {"workspace", Text::tr("Workspace")},
    };
    return names.value(table, QString::fromUtf8(table));
}

QString otherFieldName(const QByteArray& column)
{
    static const QHash<QByteArray, QString> names{
        {"client", Text::tr("Client")},
        {"criterion", Text::tr("Criterion")},
        {"model", Text::tr("Scoring model")},
        {"weight", Text::tr("Weight")},
        {"saved_weight", Text::tr("Saved weight")},
        {"position", Text::tr("Position")},
        {"direction", Text::tr("Direction")},
        {"scale", Text::tr("Scale")},
        {"source", Text::tr("Source")},
        {"explanation", Text::tr("Explanation")},
        {"anchor_low", Text::tr("What 1 means")},
        {"anchor_middle", Text::tr("What 5 means")},
        {"anchor_high", Text::tr("What 10 means")},
        {"threshold", Text::tr("From")},
        {"points", Text::tr("Points")},
        {"value", Text::tr("Value")},
        {"note", Text::tr("Note")},
        {"rated_on", Text::tr("Rated on")},
        {"kind", Text::tr("Kind")},
        {"verdict", Text::tr("Verdict")},
        {"decided_on", Text::tr("Decided on")},
        {"reviewed_on", Text::tr("Reviewed on")},
        {"name", Text::tr("Name")},
        {"department", Text::tr("Department")},
        {"email", Text::tr("E-mail")},
        {"tag", Text::tr("Tag")},
        {"page", Text::tr("Page")},
        {"definition", Text::tr("Definition")},
        {"currency", Text::tr("Currency")},
        {"key_client_share", Text::tr("Most key clients")},
        {"review_months", Text::tr("Months between reviews")},
        {"notes", Text::tr("Notes")},
        {"model_criterion", Text::tr("Criterion of a model")},
    };
    return names.value(column, QString::fromUtf8(column));
}

/// Position of a person; elsewhere it is a place in a list.
bool isPersonPosition(const FieldChange& change)
{
    return change.table == "team_member" && change.column == "position";
}

QByteArray referencedTable(const QByteArray& column)
{
    static const QHash<QByteArray, QByteArray> tables{
        {"owner", "team_member"},   {"parent", "client"},       {"client", "client"},
        {"model", "scoring_model"}, {"criterion", "criterion"},
    };
    return tables.value(column);
}

} // namespace

bool FieldWords::isShown(const FieldChange& change)
{
    if (change.column == "id" || change.column == "search" || change.table.startsWith("catalogue_"))
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
    QString name;
    if (table == "client") {
        if (const auto client = ClientStore(m_workspace).client(row))
            name = client->name;
    } else if (table == "team_member") {
        if (const auto member = TeamStore(m_workspace).member(row))
            name = member->name;
    } else if (table == "scoring_model") {
        if (const auto model = ModelStore(m_workspace).model(row))
            name = model->name;
    } else if (table == "criterion") {
        for (const Criterion& criterion : ModelStore(m_workspace).criteria())
            m_names.insert(std::pair(table, criterion.id), criterion.name);
        name = m_names.value(key);
    }
    return *m_names.insert(key, name);
}

QString FieldWords::subject(const FieldChange& change)
{
    const QString name = nameOf(change.table, change.row);
    return name.isEmpty() ? tableName(change.table) : Text::tr("%1 %2").arg(tableName(change.table), name);
}

QString FieldWords::field(const FieldChange& change) const
{
    if (isPersonPosition(change))
        return Text::tr("Position at work");
    if (change.table == "client")
        for (int i = 0; i < clientFieldCount; ++i)
            if (const auto field = static_cast<ClientField>(i); fieldWord(field).toUtf8() == change.column)
                return fieldName(field);
    return otherFieldName(change.column);
}

QString FieldWords::value(const FieldChange& change, const QVariant& value)
{
    if (!value.isValid() || value.isNull())
        return {};
    const QLocale locale;
    if (const QByteArray table = referencedTable(change.column); !table.isEmpty()) {
        const QString name = nameOf(table, value.toLongLong());
        return name.isEmpty() ? Text::tr("(deleted since)") : name;
    }
    if (change.column == "weight" || change.column == "saved_weight")
        return Text::tr("%1 %").arg(shownNumber(value.toDouble() / 100, 2, locale));
    if (value.typeId() == QMetaType::Double)
        return shortNumber(value.toDouble(), 6, locale);
    if (value.typeId() == QMetaType::LongLong)
        return locale.toString(value.toLongLong());
    const QString text = value.toString();
    if (change.column == "status")
        if (const auto status = statusFromWord(text))
            return statusName(*status);
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return locale.toString(date, QLocale::ShortFormat);
    return text;
}

} // namespace kam
