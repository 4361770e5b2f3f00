#pragma once

#include "common/chartview.h"
#include "portfolio/portfoliofigures.h"
#include "portfolio/portfoliopage.h"
#include "registry/clientstore.h"
#include "registry/productline.h"
#include "registry/salesstore.h"
#include "support/fakedesk.h"
#include "value/activity.h"

#include <QAbstractItemModel>
#include <QTableView>

namespace kam::testing
{

/// Five clients and their sales of one product line in two years. In 2026: Alfa 800, Beta 120, Gamma 60,
/// Delta 20, Omega nothing. In 2025: Beta 500, Gamma 400, Alfa 100.
struct PortfolioFixture {
    FakeDesk desk;
    ClientStore clients{desk.workspace()};
    Id alfa = addClient(QStringLiteral("Alfa"), ClientStatus::KeyClient);
    Id beta = addClient(QStringLiteral("Beta"));
    Id gamma = addClient(QStringLiteral("Gamma"));
    Id delta = addClient(QStringLiteral("Łódzka Delta"));
    Id omega = addClient(QStringLiteral("Omega"));
    Id line = ProductLineStore(desk.workspace()).add(ProductLine{noId, QStringLiteral("Tools"), noId, 0});
    std::unique_ptr<PortfolioPage> page;

    Id addClient(const QString& name, ClientStatus status = ClientStatus::Client)
    {
        Client client;
        client.name = name;
        client.status = status;
        return clients.add(client);
    }
    void sell(Id client, int year, double revenue, std::optional<double> cost = std::nullopt)
    {
        Sales cell;
        cell.client = client;
        cell.productLine = line;
        cell.year = year;
        cell.revenue = revenue;
        cell.variableCost = cost;
        SalesStore(desk.workspace()).set(cell);
    }
    void sellAll()
    {
        sell(alfa, 2026, 800, 500);
        sell(beta, 2026, 120, 130);
        sell(gamma, 2026, 60, 20);
        sell(delta, 2026, 20, 10);
        sell(beta, 2025, 500);
        sell(gamma, 2025, 400);
        sell(alfa, 2025, 100);
    }
    void open(const QSize& size = {1100, 740})
    {
        page = std::make_unique<PortfolioPage>(desk);
        showAndPaint(*page, size);
    }
    template <typename Widget>
    [[nodiscard]] Widget& find(const char* name) const
    {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }
    [[nodiscard]] QTableView& table(const char* name) const { return find<QTableView>(name); }
    /// The texts of a row, with bars between them.
    [[nodiscard]] std::string row(const char* table, int number) const
    {
        const QAbstractItemModel* model = this->table(table).model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(number, column).data().toString();
        return texts.join(QLatin1Char('|')).toStdString();
    }
};

} // namespace kam::testing
