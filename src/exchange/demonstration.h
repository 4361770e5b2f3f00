#pragma once

#include <QDate>

namespace kam
{

class Workspace;

/// Fills a new workspace with the thirteen published clients, a team, ratings, gates, two scoring models,
/// buying centres and relations, all in the language of the program. Details of the clients and most of the
/// people are made up; the order of the raw figures gives the published points and totals. One step of the
/// history.
/// @param today the day from which all others are counted
void fillDemonstration(Workspace& workspace, QDate today = QDate::currentDate());

} // namespace kam
