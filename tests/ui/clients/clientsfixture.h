#pragma once

#include "clients/clientsmodel.h"
#include "clients/clientspage.h"
#include "common/clientform.h"
#include "common/fieldeditor.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "support/fakedesk.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace kam::testing
{

/// Four clients, one of us, and the page that shows them.
struct ClientsFixture {
    FakeDesk desk;
    ClientStore store{desk.workspace()};
    Id anna = TeamStore(desk.workspace()).add({noId, QStringLiteral("Anna Wrona"), {}, {}, {}});
    Id lodz =
        addClient(QStringLiteral("Zakłady Bawełniane"), QStringLiteral("Łódź"), ClientStatus::KeyClient);
    Id alfa = addClient(QStringLiteral("Alfa"), QStringLiteral("Gliwice"), ClientStatus::Client);
    Id beta = addClient(QStringLiteral("Beta"), QStringLiteral("Berlin"), ClientStatus::Prospect);
    Id gamma = addClient(QStringLiteral("Gamma"), QStringLiteral("Gliwice"), ClientStatus::Client);
    ClientsPage page{desk};

    ClientsFixture()
    {
        page.resize(1100, 720);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    Id addClient(const QString& name, const QString& city, ClientStatus status)
    {
        Client client;
        client.name = name;
        client.city = city;
        client.status = status;
        client.owner = status == ClientStatus::KeyClient ? anna : noId;
        return store.add(client);
    }
    [[nodiscard]] Client read(Id id) const { return store.client(id).value_or(Client()); }
    [[nodiscard]] QTableView& table() const
    {
        return *page.findChild<QTableView*>(QStringLiteral("clientsTableView"));
    }
    [[nodiscard]] ClientsModel& model() const { return static_cast<ClientsModel&>(*table().model()); }
    [[nodiscard]] ClientForm& form() const { return *page.findChild<ClientForm*>(); }
    [[nodiscard]] QLineEdit& input(ClientField field) const
    {
        return static_cast<QLineEdit&>(*form().editor(field)->input());
    }
    [[nodiscard]] QLineEdit& search() const
    {
        return *page.findChild<QLineEdit*>(QStringLiteral("clientSearchLineEdit"));
    }
    [[nodiscard]] QString label(const char* name) const
    {
        return page.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    void trigger(const char* name) const { page.findChild<QAction*>(QString::fromLatin1(name))->trigger(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names << model().index(row, 0).data().toString();
        return names;
    }
    void otherProgramStores(Id client, ClientField field, const QString& value)
    {
        const auto other = Workspace::open(desk.workspace().path());
        ClientStore(*other).setField({client}, field, value);
    }
    /// As a person does: the search waits for a pause, Enter does not.
    void searchFor(const QString& text) const
    {
        search().setText(text);
        QTest::keyClick(&search(), Qt::Key_Return);
    }
    /// Types over what a field of the form holds and leaves it.
    void typeInto(ClientField field, const QString& text) const
    {
        QLineEdit& line = input(field);
        line.setFocus();
        line.selectAll();
        line.insert(text);
        Q_EMIT line.textEdited(text);
        Q_EMIT line.editingFinished();
    }
};

} // namespace kam::testing
