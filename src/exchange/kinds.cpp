#include "exchange/kinds.h"

#include "base/error.h"
#include "exchange/clientimport.h"
#include "exchange/peopleimport.h"
#include "exchange/ratingimport.h"
#include "exchange/salesimport.h"
#include "exchange/tableexport.h"
#include "exchange/teamimport.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

template <typename Kind>
QString wordsOf(const std::vector<Kind>& kinds)
{
    QStringList words;
    for (const Kind& kind : kinds)
        words << QString::fromLatin1(kind.word);
    return words.join(QStringLiteral(", "));
}

template <typename Kind>
Kind kindCalled(const std::vector<Kind>& kinds, const QByteArray& word)
{
    for (const Kind& kind : kinds)
        if (kind.word == word)
            return kind;
    throw Error(Text::tr("There is no kind of table called “%1”. Choose one of: %2.")
                    .arg(QString::fromUtf8(word), wordsOf(kinds)),
                "unknown kind", Failure::Usage);
}

} // namespace

std::vector<ImportKind> importKinds()
{
    return {
        {"clients",
         Text::tr("Clients"),
         importClients,
         clientImportFields,
         guessClientColumns,
         {ClientField::Name, ClientField::ShortCode, ClientField::TaxNumber},
         false,
         true},
        {"sales",
         Text::tr("Sales and purchases"),
         importSales,
         salesImportFields,
         guessSalesColumns,
         {},
         false,
         true},
        {"transactions",
         Text::tr("Transactions"),
         importTransactions,
         transactionImportFields,
         guessTransactionColumns,
         {},
         false,
         true},
        {"ratings",
         Text::tr("Ratings"),
         importRatings,
         ratingImportFields,
         guessRatingColumns,
         {},
         false,
         true},
        {"people", Text::tr("People"), importPeople, personImportFields, guessPersonColumns, {}, true},
        {"team", Text::tr("Team"), importTeam, teamImportFields, guessTeamColumns, {}},
    };
}

std::vector<ExportKind> exportKinds()
{
    return {
        {"clients", Text::tr("Clients"), clientsAsCsv},
        {"sales", Text::tr("Sales and purchases"), salesAsCsv},
        {"transactions", Text::tr("Transactions"), transactionsAsCsv},
        {"ratings", Text::tr("Ratings"), ratingsAsCsv},
        {"people", Text::tr("People"), peopleAsCsv, peopleAsVCards},
        {"team", Text::tr("Team"), teamAsCsv},
    };
}

ImportKind importKind(const QByteArray& word)
{
    return kindCalled(importKinds(), word);
}

ExportKind exportKind(const QByteArray& word)
{
    return kindCalled(exportKinds(), word);
}

QString importWords()
{
    return wordsOf(importKinds());
}

QString exportWords()
{
    return wordsOf(exportKinds());
}

} // namespace kam
