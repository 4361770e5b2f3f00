#include "registry/registryfindings.h"

#include "base/number.h"
#include "registry/clientreadstore.h"
#include "registry/nip.h"
#include "registry/workspacesettings.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Registry)
};

struct SameName {
    int count = 0;
    Id first = noId;
    QString name;
};

Finding aboutClient(Severity severity, const QByteArray& code, const ClientGlance& client,
                    const QString& sentence)
{
    return {severity, code, client.name, sentence, "client", client.id};
}

void lookAtOne(const ClientGlance& client, Findings& findings)
{
    if (!client.taxNumber.isEmpty())
        if (const QString problem = taxNumberProblem(client.taxNumber, client.country); !problem.isEmpty())
            findings.push_back(aboutClient(Severity::Caution, "tax-number-invalid", client, problem));
    if (client.status == ClientStatus::KeyClient && !client.hasOwner)
        findings.push_back(
            aboutClient(Severity::Caution, "key-client-without-owner", client,
                        Text::tr("Nobody of the team looks after this key client. Choose its owner.")));
}

void addShare(const Workspace& workspace, qint64 clients, qint64 keyClients, Findings& findings)
{
    const double limit = workspaceSettings(workspace).keyClientShare;
    if (keyClients == 0 || static_cast<double>(keyClients) * 100 <= limit * static_cast<double>(clients))
        return;
    const QLocale locale;
    const double share = static_cast<double>(keyClients) * 100 / static_cast<double>(clients);
    findings.push_back(
        {Severity::Caution, "too-many-key-clients", Text::tr("Registry"),
         Text::tr("%1 of %2 clients (%3 %) are key clients, above your limit of %4 %. Keep the status "
                  "for few, or raise the limit in the settings of the workspace.")
             .arg(locale.toString(keyClients), locale.toString(clients), shortNumber(share, 1, locale),
                  shortNumber(limit, 2, locale)),
         "workspace", 1});
}

} // namespace

Findings registryFindings(const Workspace& workspace)
{
    Findings findings;
    QHash<QString, SameName> names;
    qint64 clients = 0;
    qint64 keyClients = 0;
    glanceAtClients(workspace, [&](const ClientGlance& client) {
        ++clients;
        keyClients += client.status == ClientStatus::KeyClient ? 1 : 0;
        lookAtOne(client, findings);
        SameName& same = names[client.foldedName.isEmpty() ? client.name : client.foldedName];
        if (same.count++ == 0) {
            same.first = client.id;
            same.name = client.name;
        }
    });
    const auto firstOfNames = findings.size();
    for (const SameName& same : names)
        if (same.count > 1)
            findings.push_back(
                {Severity::Hint, "name-used-twice", same.name,
                 Text::tr("%n clients have this name. Tell them apart by name, or delete what was "
                          "entered twice.",
                          nullptr, same.count),
                 "client", same.first});
    std::sort(findings.begin() + static_cast<std::ptrdiff_t>(firstOfNames), findings.end(),
              [](const Finding& a, const Finding& b) { return a.row < b.row; });
    addShare(workspace, clients, keyClients, findings);
    return findings;
}

} // namespace kam
