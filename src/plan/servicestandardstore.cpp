#include "base/error.h"
#include "plan/servicestandard.h"
#include "workspace/query.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr std::array classes{AbcClass::A, AbcClass::B, AbcClass::C, AbcClass::None};

} // namespace

void ServiceStandardStore::set(const ServiceStandard& standard)
{
    for (const auto& [key, perYear] : standard)
        if (!(perYear >= 0 && perYear <= 366))
            throw Error(Text::tr("Class %1, %2: enter how often a year, from 0 to 366.")
                            .arg(abcWord(key.first), meetingKindName(key.second)),
                        "per year");
    m_workspace.edit(Text::tr("Change the service standard"), [&] {
        for (const AbcClass abcClass : classes)
            for (const MeetingKind kind : meetingKinds) {
                const auto perYear = standard.find({abcClass, kind});
                if (perYear == standard.end())
                    Query(m_workspace, "DELETE FROM service_standard WHERE client_class = ? AND kind = ?")
                        .bind(1, abcWord(abcClass))
                        .bind(2, meetingKindWord(kind))
                        .run();
                else
                    Query(m_workspace,
                          "INSERT INTO service_standard (id, client_class, kind, per_year) VALUES "
                          "(?, ?, ?, ?) ON CONFLICT (client_class, kind) DO UPDATE SET per_year = "
                          "excluded.per_year")
                        .bind(1, newId())
                        .bind(2, abcWord(abcClass))
                        .bind(3, meetingKindWord(kind))
                        .bind(4, perYear->second)
                        .run();
            }
    });
}

ServiceStandard ServiceStandardStore::standard() const
{
    ServiceStandard standard;
    Query rows(m_workspace, "SELECT client_class, kind, per_year FROM service_standard");
    while (rows.step())
        for (const AbcClass abcClass : classes)
            if (abcWord(abcClass) == rows.text(0))
                if (const auto kind = meetingKindFromWord(rows.text(1)))
                    standard[{abcClass, *kind}] = rows.real(2);
    return standard;
}

} // namespace kam
