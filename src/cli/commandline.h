#pragma once

namespace kam
{

/// The whole of `kam`: reads the command line, runs the command, and tells what went wrong.
/// @returns the exit status: 0 done, 1 refused, 2 wrong usage, 3 file unreadable
int runKam(int argc, char** argv);

} // namespace kam
