#include "exchange/clientimport.h"
#include "registry/clientfields.h"

namespace kam
{

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

} // namespace kam
