#pragma once

class QMainWindow;

namespace kam
{

/// The keys that work now, in the window and on the page shown, and what each does.
void showShortcuts(QMainWindow& window);

} // namespace kam
