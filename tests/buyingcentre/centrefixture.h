#pragma once

#include "base/error.h"
#include "buyingcentre/buyingcentre.h"
#include "buyingcentre/linkstore.h"
#include "buyingcentre/personstore.h"
#include "buyingcentre/purchasestore.h"
#include "buyingcentre/stagestore.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "registry/workspacesettings.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

// Records of the tests name only the fields that matter to them.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

/// A new workspace with one client, "Alfa", and one of ours, "Ewa".
struct CentreFixture {
    QTemporaryDir folder;
    std::unique_ptr<kam::Workspace> workspace =
        kam::Workspace::create(folder.filePath(QStringLiteral("w.kam")), QStringLiteral("PLN"));
    kam::PersonStore people{*workspace};
    kam::LinkStore links{*workspace};
    kam::PurchaseStore purchases{*workspace};
    kam::StageStore stages{*workspace};
    kam::Id alfa = addClient(QStringLiteral("Alfa"));
    kam::Id ewa = addMember(QStringLiteral("Ewa"));

    kam::Id addClient(const QString& name)
    {
        kam::Client client;
        client.name = name;
        return kam::ClientStore(*workspace).add(client);
    }
    kam::Id addMember(const QString& name)
    {
        kam::TeamMember member;
        member.name = name;
        return kam::TeamStore(*workspace).add(member);
    }
    [[nodiscard]] kam::Person somebody(const QString& name, kam::Id manager = kam::noId) const
    {
        kam::Person person;
        person.client = alfa;
        person.name = name;
        person.manager = manager;
        return person;
    }
    kam::Id add(const QString& name, kam::Id manager = kam::noId)
    {
        return people.add(somebody(name, manager));
    }
    [[nodiscard]] kam::BuyingCentre centre() const { return kam::readBuyingCentre(*workspace, alfa); }
    [[nodiscard]] QString lastLabel() const { return workspace->history(1).front().label; }
};

/// The sentence with which @p work was refused, empty where it was not.
template <class Work>
QString refusal(const Work& work)
{
    try {
        work();
    } catch (const kam::Error& error) {
        return error.sentence();
    }
    return {};
}
