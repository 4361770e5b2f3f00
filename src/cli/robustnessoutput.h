#pragma once

#include "cli/commands.h"

namespace kam
{

class Ranking;
struct WeightDraws;

/// How far each weight may move before the first, or the first @p top, change.
void printStability(const Ranking& ranking, int top, Format format);
/// How the clients stand under weights drawn at random.
void printAcceptability(const Ranking& ranking, const WeightDraws& draws, int top, Format format);

} // namespace kam
