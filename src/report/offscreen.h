#pragma once

#include <memory>

class QCoreApplication;

namespace kam
{

/// The application of a program that sets type without a display; no window is ever opened. The arguments
/// must outlive it.
[[nodiscard]] std::unique_ptr<QCoreApplication> offscreenApplication(int& argc, char** argv);

} // namespace kam
