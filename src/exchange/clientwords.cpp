#include "exchange/clientwords.h"

#include "registry/clientfields.h"
#include "registry/clientstore.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString orNothing(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

QString changesBetween(const Workspace& workspace, const Client& before, const Client& after)
{
    QStringList changes;
    for (int i = 0; i < clientFieldCount; ++i)
        if (const auto field = static_cast<ClientField>(i); !sameField(before, after, field))
            changes << Text::tr("%1: %2 → %3")
                           .arg(fieldName(field), orNothing(writtenField(workspace, before, field)),
                                orNothing(writtenField(workspace, after, field)));
    return changes.join(QStringLiteral("; "));
}

QString clientFieldWords()
{
    QStringList words;
    for (int i = 0; i < clientFieldCount; ++i)
        words << fieldWord(static_cast<ClientField>(i));
    return words.join(QStringLiteral(", "));
}

} // namespace kam
