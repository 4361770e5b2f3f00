#pragma once

#include "base/finding.h"
#include "buyingcentre/keypeople.h"

#include <QSet>
#include <QStringList>

namespace kam
{

/// What the buying centre of one client says: roles nobody fills, deciders, approvers and most influential
/// people whom nobody of ours knows or whose attitude is not known, opponents and who influences them,
/// contacts weaker than wanted, what hangs on one person, judgements out of date, fewer people than the
/// purchase lets expect, weights of the client's criteria. What is found alike of several people stands in
/// one finding.
/// @param months after which what was known is out of date
[[nodiscard]] Findings buyingCentreFindings(const BuyingCentre& centre, QDate today, int months);
/// Of every client with people, criteria or stages, as of today and with the age set in the workspace.
[[nodiscard]] Findings buyingCentreFindings(const Workspace& workspace);

/// Goals of a person that nothing in the client's plan serves.
struct UnservedOf {
    Id person = noId;
    QStringList goals;
};
/// Those who decide or approve first, then by name. @param served as in unservedGoals()
[[nodiscard]] std::vector<UnservedOf> unservedByPerson(const BuyingCentre& centre, const QSet<Id>& served);
/// One finding for the client, which leads to the first of the people. @param served as in unservedGoals()
[[nodiscard]] Findings goalFindings(const BuyingCentre& centre, const QSet<Id>& served);

/// What the findings say in parts, for whoever shows them one by one.
/// "Ewa with J. Sowa (weak, wanted: strong)"
[[nodiscard]] QString contactText(const BuyingCentre& centre, const Contact& contact);
/// What would be lost with a person, a sentence.
[[nodiscard]] QString dependenceText(const BuyingCentre& centre, const Dependence& dependence);
/// What could be done to get to know somebody: ask the last one before them on the shortest way.
[[nodiscard]] QString introductionText(const BuyingCentre& centre, Id person);
/// "attitude, roles": what we knew of a person and is out of date; empty: nothing.
[[nodiscard]] QString staleText(const Person& person, QDate today, int months);
/// An action that serves the goals: it names them, as servedGoals() asks.
[[nodiscard]] QString serveText(const BuyingCentre& centre, const UnservedOf& unserved);

} // namespace kam
