#include "exchange/importoptions.h"

#include "base/error.h"
#include "base/fold.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QHash<QString, ClientField> knownHeadings()
{
    QHash<QString, ClientField> known;
    for (int i = 0; i < clientFieldCount; ++i) {
        const auto field = static_cast<ClientField>(i);
        known.insert(headingKey(fieldWord(field)), field);
        known.insert(headingKey(fieldName(field)), field);
    }
    // In whatever language the program runs, files come in both.
    static const std::pair<const char*, ClientField> others[] = {
        {"client", ClientField::Name},
        {"code", ClientField::ShortCode},
        {"nip", ClientField::TaxNumber},
        {"nazwa", ClientField::Name},
        {"klient", ClientField::Name},
        {"kod", ClientField::ShortCode},
        {"skrót", ClientField::ShortCode},
        {"pełna nazwa", ClientField::LegalName},
        {"nazwa prawna", ClientField::LegalName},
        {"branża", ClientField::Industry},
        {"kraj", ClientField::Country},
        {"miasto", ClientField::City},
        {"miejscowość", ClientField::City},
        {"adres", ClientField::Address},
        {"www", ClientField::Web},
        {"strona www", ClientField::Web},
        {"pracownicy", ClientField::Employees},
        {"liczba pracowników", ClientField::Employees},
        {"roczne przychody", ClientField::AnnualRevenue},
        {"przychody", ClientField::AnnualRevenue},
        {"klient od", ClientField::ClientSince},
        {"opiekun", ClientField::Owner},
        {"spółka matka", ClientField::Parent},
        {"firma nadrzędna", ClientField::Parent},
        {"etykiety", ClientField::Tags},
        {"tagi", ClientField::Tags},
        {"uwagi", ClientField::Notes},
        {"notatki", ClientField::Notes},
    };
    for (const auto& [heading, field] : others)
        known.insert(headingKey(QString::fromUtf8(heading)), field);
    return known;
}

constexpr qsizetype mostNamed = 40;

qsizetype columnCalled(const QStringList& header, const QString& name)
{
    for (qsizetype column = 0; column < header.size(); ++column)
        if (headingKey(header.at(column)) == headingKey(name))
            return column;
    throw Error(Text::tr("The file has no column “%1”. Its columns are: %2.").arg(name, fewOf(header)),
                "no column", Failure::Usage);
}

} // namespace

QString fewOf(const QStringList& names)
{
    const QString list = names.mid(0, mostNamed).join(QStringLiteral(", "));
    return names.size() <= mostNamed
               ? list
               : Text::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNamed)).arg(list);
}

QString headingKey(const QString& heading)
{
    QString plain = heading;
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return folded(plain).trimmed();
}

std::optional<ClientField> clientFieldFromHeading(const QString& heading)
{
    const QHash<QString, ClientField> known = knownHeadings();
    const auto found = known.constFind(headingKey(heading));
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<ImportField> clientImportFields(const Workspace&)
{
    std::vector<ImportField> fields;
    for (int i = 0; i < clientFieldCount; ++i)
        fields.push_back({fieldWord(static_cast<ClientField>(i)), fieldName(static_cast<ClientField>(i))});
    return fields;
}

QStringList guessClientColumns(const Workspace&, const QStringList& header)
{
    QStringList words;
    for (const QString& heading : header) {
        const auto field = clientFieldFromHeading(heading);
        words << (field ? fieldWord(*field) : QString());
    }
    return words;
}

QStringList columnMeanings(const QStringList& header, const ColumnOptions& options)
{
    QStringList meanings = header;
    QSet<QString> keys;
    for (const QString& heading : header) {
        const qsizetype before = keys.size();
        keys.insert(headingKey(heading));
        if (keys.size() == before)
            throw Error(
                Text::tr("The header names the column “%1” twice. Give each column a name of its own.")
                    .arg(heading),
                "column twice");
    }
    for (const auto& [column, field] : options.map)
        meanings[columnCalled(header, column)] = field;
    for (const QString& column : options.ignore)
        meanings[columnCalled(header, column)].clear();
    return meanings;
}

} // namespace kam
