#include "exchange/demonstration.h"

#include "exchange/demopeople.h"
#include "exchange/demoplan.h"
#include "exchange/demorelations.h"
#include "exchange/demorows.h"
#include "exchange/demovalue.h"
#include "registry/clientstore.h"
#include "registry/team.h"
#include "scoring/catalogue.h"
#include "scoring/gatestore.h"
#include "scoring/modelstore.h"
#include "scoring/ratingstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <array>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// @returns by name
QHash<QString, Id> addTeam(Workspace& workspace)
{
    QHash<QString, Id> team;
    for (const DemoRow& row : readDemoRows(QStringLiteral("team.csv"))) {
        TeamMember member;
        member.name = row.value(QStringLiteral("name"));
        member.position = inLanguage(row, "position");
        member.department = inLanguage(row, "department");
        member.email = row.value(QStringLiteral("email"));
        team.insert(member.name, TeamStore(workspace).add(member));
    }
    return team;
}

Client clientOf(const Workspace& workspace, const DemoRow& row)
{
    const auto read = [&](Client& client, ClientField field, const QString& word) {
        readField(workspace, client, field, row.value(word));
    };
    Client client;
    client.name = row.value(QStringLiteral("name"));
    client.shortCode = client.name;
    client.legalName = row.value(QStringLiteral("legal_name"));
    client.taxNumber = row.value(QStringLiteral("tax_number"));
    client.industry = inLanguage(row, "industry");
    client.country = Text::tr("Poland");
    client.city = row.value(QStringLiteral("city"));
    client.notes = Text::tr("A fictitious company.");
    const QString tag = inLanguage(row, "tags");
    if (!tag.isEmpty())
        client.tags = {tag};
    read(client, ClientField::ClientSince, QStringLiteral("client_since"));
    read(client, ClientField::Status, QStringLiteral("status"));
    read(client, ClientField::WhyKey, QStringLiteral("why_key"));
    read(client, ClientField::Owner, QStringLiteral("owner"));
    read(client, ClientField::Parent, QStringLiteral("parent"));
    return client;
}

constexpr std::array criterionColumns{"image", "know_how", "network", "current_gap", "future_gap"};
constexpr std::array gateColumns{"strategy_fit", "resource_flexibility", "fairness"};

void addRatings(const DemoRow& row, Id client, QDate on, const ScoringModel& model,
                std::vector<Rating>& ratings)
{
    for (std::size_t i = 0; i < criterionColumns.size(); ++i) {
        Rating rating;
        rating.client = client;
        rating.criterion = model.criteria[i].criterion.id;
        rating.value = row.value(QLatin1String(criterionColumns.at(i))).toDouble();
        rating.ratedOn = on;
        ratings.push_back(rating);
    }
}

QString gateNote(GateKind kind, Verdict verdict)
{
    if (verdict == Verdict::Pass)
        return {};
    return kind == GateKind::Fairness
               ? Text::tr("Uses our open books to press prices; terms are being agreed.")
               : Text::tr("Bets on the lowest price, we on quality and service.");
}

void addGates(Workspace& workspace, const DemoRow& row, Id client, QDate on)
{
    for (std::size_t i = 0; i < gateKinds.size(); ++i) {
        const QString word = row.value(QLatin1String(gateColumns.at(i)));
        Verdict verdict = Verdict::Pass;
        if (word == verdictWord(Verdict::Conditional))
            verdict = Verdict::Conditional;
        else if (word == verdictWord(Verdict::Fail))
            verdict = Verdict::Fail;
        GateStore(workspace).set({client, gateKinds.at(i), verdict, gateNote(gateKinds.at(i), verdict), on});
    }
}

/// Fewer criteria, weights of 100 %, and one criterion that the registry itself fills.
ScoringModel comparisonModel(const ScoringModel& published)
{
    ScoringModel model;
    model.name = Text::tr("Partnership first");
    model.notes = Text::tr("An example to compare with: standing and loyalty before size.");
    model.criteria = {published.criteria.at(0), published.criteria.at(2), published.criteria.at(3)};
    for (const Criterion& criterion : criteriaCatalogue()) {
        if (criterion.source != QLatin1String("years"))
            continue;
        ModelCriterion years;
        years.criterion = criterion;
        model.criteria.push_back(years);
    }
    const std::array weights{3000, 2500, 2500, 2000};
    for (std::size_t i = 0; i < model.criteria.size(); ++i) {
        model.criteria[i].weight = weights.at(i);
        model.criteria[i].savedWeight = weights.at(i);
    }
    return model;
}

void fill(Workspace& workspace)
{
    const QDate today = DemoDay::today();
    const QHash<QString, Id> team = addTeam(workspace);
    QHash<QString, Id> clients;
    ModelStore models(workspace);
    ScoringModel plain = publishedModel();
    plain.reviewedOn = today;
    const ScoringModel published = models.model(models.add(plain)).value();
    std::vector<Rating> ratings;
    for (const DemoRow& row : readDemoRows(QStringLiteral("clients.csv"))) {
        const Id client = ClientStore(workspace).add(clientOf(workspace, row));
        clients.insert(demoText(row, "name"), client);
        addRatings(row, client, today, published, ratings);
        addGates(workspace, row, client, today);
    }
    RatingStore(workspace).set(ratings);
    ScoringModel other = comparisonModel(published);
    other.reviewedOn = today;
    models.add(other);
    addDemonstrationValue(workspace, clients);
    addDemonstrationPeople(workspace, clients, team);
    addDemonstrationRelations(workspace, clients, team);
    addDemonstrationPlan(workspace, clients, team);
}

} // namespace

void fillDemonstration(Workspace& workspace, QDate today)
{
    const DemoDay day(today);
    workspace.edit(Text::tr("Add demonstration data"), [&] { fill(workspace); });
}

} // namespace kam
