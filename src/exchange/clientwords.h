#pragma once

#include <QString>

namespace kam
{

struct Client;
class Workspace;

/// "City: Łódź → Gdynia; Status: prospect → client", in the language of the program.
[[nodiscard]] QString changesBetween(const Workspace& workspace, const Client& before, const Client& after);
/// The words for all fields of a client in files and commands.
[[nodiscard]] QString clientFieldWords();

} // namespace kam
