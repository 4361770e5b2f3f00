#pragma once

namespace kam
{

class Workspace;

/// Fills a new workspace with the thirteen published clients, a team, ratings, gates, two scoring models,
/// buying centres and relations, all in the language of the program. Details of the clients and most of the
/// people are made up; the order of the raw figures gives the published points and totals. One step of the
/// history.
void fillDemonstration(Workspace& workspace);

} // namespace kam
