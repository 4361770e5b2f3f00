#include "scoring/figuresource.h"

#include "base/number.h"
#include "registry/clientstore.h"
#include "registry/workspacesettings.h"
#include "scoring/sourcecontext.h"
#include "value/activity.h"
#include "value/gaps.h"

#include <QCoreApplication>
#include <QLocale>
#include <limits>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Scoring)
};

constexpr qsizetype mostNamed = 6;

enum class FigureKind { CurrentGap, FutureGap, Revenue, Margin, Profit, ShareOfWallet };

QString nameOf(const Workspace& workspace, Id client)
{
    // The store is for writing too; here it only reads.
    const auto found = ClientStore(const_cast<Workspace&>(workspace)).client(client);
    return found ? found->name : QString();
}

Figure cellFigure(FigureKind kind, const SalesYear& year, const SalesCell& cell)
{
    switch (kind) {
    case FigureKind::CurrentGap:
        return gapOf(year, cell).current;
    case FigureKind::FutureGap:
        return gapOf(year, cell).future;
    case FigureKind::Revenue:
        return cell.revenue;
    case FigureKind::Margin:
    case FigureKind::Profit:
        return difference(cell.revenue, cell.variableCost);
    case FigureKind::ShareOfWallet:
        break;
    }
    const Figure share = gapOf(year, cell).shareOfWallet;
    return share.isKnown() ? Figure(100 * share.value()) : share;
}

/// "Pumps 300, Valves not known and 2 more"
QString partsText(const QStringList& parts)
{
    const qsizetype more = parts.size() - mostNamed;
    if (more <= 0)
        return parts.join(QStringLiteral(", "));
    return Text::tr("%1 and %n more", nullptr, static_cast<int>(more))
        .arg(parts.mid(0, mostNamed).join(QStringLiteral(", ")));
}

/// What the client caused of each activity, as costs.
QStringList costParts(const Workspace& workspace, Id client, int year)
{
    QStringList parts;
    const std::vector<ActivityCount> counts =
        ActivityStore(const_cast<Workspace&>(workspace)).countsOf(client);
    for (const Activity& activity : readActivities(workspace))
        for (const ActivityCount& count : counts)
            if (count.activity == activity.id && count.year == year)
                parts << Text::tr("%1 %2", "activity, cost")
                             .arg(activity.name, shortNumber(-count.count * activity.unitCost, 2, QLocale()));
    return parts;
}

class FigureSource : public Source
{
public:
    FigureSource(FigureKind kind, QString word, QString (*title)())
        : m_kind(kind), m_key(std::move(word)), m_name(title)
    {
    }

    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString name() const override { return m_name(); }
    [[nodiscard]] std::vector<QByteArray> tables() const override
    {
        std::vector<QByteArray> tables{"sales", "client_transaction", "product_line", "workspace"};
        if (m_kind == FigureKind::Profit)
            tables.insert(tables.end(), {"activity", "activity_count"});
        return tables;
    }
    void read(SourceContext& context, Id criterion, std::span<const Id> clients,
              Eigen::Ref<Vector> raw) const override;
    [[nodiscard]] QString origin(const Workspace& workspace, Id criterion, Id client) const override;

private:
    [[nodiscard]] Figure figureOf(const ClientFigures& client) const;

    FigureKind m_kind;
    QString m_key;
    QString (*m_name)();
};

Figure FigureSource::figureOf(const ClientFigures& client) const
{
    switch (m_kind) {
    case FigureKind::CurrentGap:
        return client.currentGap.figure();
    case FigureKind::FutureGap:
        return client.futureGap.figure();
    case FigureKind::Revenue:
        return client.revenue.figure();
    case FigureKind::Margin:
        return client.margin.figure();
    case FigureKind::Profit:
        return client.profit.figure();
    case FigureKind::ShareOfWallet:
        break;
    }
    const Figure share = client.shareOfWallet();
    return share.isKnown() ? Figure(100 * share.value()) : share;
}

void FigureSource::read(SourceContext& context, Id, std::span<const Id> clients, Eigen::Ref<Vector> raw) const
{
    raw.setConstant(std::numeric_limits<double>::quiet_NaN());
    const FirmFigures* const figures = context.figures();
    if (figures == nullptr)
        return;
    std::size_t place = 0;
    for (const ClientFigures& client : figures->clients()) {
        while (place < clients.size() && clients[place] < client.client)
            ++place;
        if (place == clients.size())
            return;
        if (clients[place] == client.client)
            if (const Figure figure = figureOf(client); figure.isKnown())
                raw[static_cast<Eigen::Index>(place)] = figure.value();
    }
}

QString FigureSource::origin(const Workspace& workspace, Id, Id client) const
{
    const auto year = figuresYear(workspace);
    if (!year)
        return {};
    const SalesYear sales = SalesYear::readClient(workspace, *year, client);
    const int row = sales.rowOf(client);
    QStringList parts;
    for (const SalesCell& cell : row < 0 ? std::span<const SalesCell>() : sales.cells(row)) {
        const Figure figure = cellFigure(m_kind, sales, cell);
        const QString& line = sales.lines()[static_cast<std::size_t>(cell.line)].name;
        if (figure.isKnown())
            parts << Text::tr("%1 %2", "product line, figure")
                         .arg(line, shortNumber(figure.value(), 2, QLocale()));
        else if (figure.isUnknown())
            parts << Text::tr("%1 not known", "product line").arg(line);
    }
    if (m_kind == FigureKind::Profit && !parts.isEmpty())
        parts += costParts(workspace, client, *year);
    if (parts.isEmpty())
        return {};
    return Text::tr("%1 in %2: %3", "client, year, figures by product line")
        .arg(nameOf(workspace, client), QString::number(*year), partsText(parts));
}

class LifetimeValue : public Source
{
public:
    [[nodiscard]] QString key() const override { return QStringLiteral("clv"); }
    [[nodiscard]] QString name() const override { return Text::tr("Client lifetime value"); }
    [[nodiscard]] std::vector<QByteArray> tables() const override { return {"clv_scenario", "clv_year"}; }
    void read(SourceContext& context, Id, std::span<const Id> clients, Eigen::Ref<Vector> raw) const override
    {
        raw.setConstant(std::numeric_limits<double>::quiet_NaN());
        const std::vector<Scenario> scenarios = readScenarios(context.workspace());
        std::span<const Scenario> rest(scenarios);
        for (std::size_t place = 0; place < clients.size(); ++place) {
            const auto own = scenariosOf(rest, clients[place]);
            if (const auto value = clientClv(own).value)
                raw[static_cast<Eigen::Index>(place)] = *value;
        }
    }
    [[nodiscard]] QString origin(const Workspace& workspace, Id, Id client) const override
    {
        const ClientClv clv = clientClv(ScenarioStore(const_cast<Workspace&>(workspace)).ofClient(client));
        if (!clv.value)
            return {};
        const QString name = nameOf(workspace, client);
        return clv.basis == ClvBasis::Expected ? Text::tr("%1, expected value over its scenarios").arg(name)
                                               : Text::tr("%1, scenario %2").arg(name, clv.scenario);
    }
};

} // namespace

std::vector<std::unique_ptr<const Source>> figureSources()
{
    std::vector<std::unique_ptr<const Source>> all;
    const auto add = [&](FigureKind kind, const char* key, QString (*name)()) {
        all.push_back(std::make_unique<FigureSource>(kind, QString::fromLatin1(key), name));
    };
    add(FigureKind::CurrentGap, "current-gap", [] { return Text::tr("Current gap from purchases"); });
    add(FigureKind::FutureGap, "future-gap", [] { return Text::tr("Future gap from purchases"); });
    add(FigureKind::Revenue, "revenue", [] { return Text::tr("Revenue"); });
    add(FigureKind::Margin, "margin", [] { return Text::tr("Margin"); });
    add(FigureKind::Profit, "profit", [] { return Text::tr("Profit after cost to serve"); });
    add(FigureKind::ShareOfWallet, "share-of-wallet", [] { return Text::tr("Share of wallet"); });
    all.push_back(std::make_unique<LifetimeValue>());
    return all;
}

} // namespace kam
