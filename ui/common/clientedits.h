#pragma once

#include "registry/client.h"

#include <functional>
#include <vector>

namespace kam
{

class Desk;
class Workspace;

/// The text by which readField() finds exactly this row, whatever other rows are called; empty for noId.
[[nodiscard]] QString rowText(Id row);

/// Adds the tag to those that don't have it, or takes it away from those that have.
void addTag(Workspace& workspace, const std::vector<Id>& clients, const QString& tag);
void removeTag(Workspace& workspace, const std::vector<Id>& clients, const QString& tag);

/// Runs @p write at once for few clients; for many on a thread of its own, so that the window goes on.
/// @param done runs afterwards if the work came to its end
void writeClients(Desk& desk, const QString& title, size_t clients,
                  const std::function<void(Workspace&)>& write, const std::function<void()>& done = {});

/// A sentence where something may be wrong with what was entered, though it is stored: a tax number that
/// can't be right, a name used twice. Empty otherwise.
[[nodiscard]] QString fieldWarning(Workspace& workspace, Id client, ClientField field, const QString& text);

} // namespace kam
