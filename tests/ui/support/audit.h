#pragma once

#include <QStringList>

class QWidget;

/// What a window must offer to people without a mouse or without eyes. Each function gives a sentence for
/// what is wrong in what is shown now.
namespace kam::testing::audit
{

/// Buttons, fields, lists and the like without an accessible name.
[[nodiscard]] QStringList unnamed(QWidget& window);
/// Where the tabulator goes back: to something above, or to the left in the same line. A column beside the
/// one before may begin above.
[[nodiscard]] QStringList outOfOrder(QWidget& window);
/// Lists and tables that the tabulator does not reach, where the arrows do not move, or whose cells can be
/// edited with the mouse alone.
[[nodiscard]] QStringList mouseOnly(QWidget& window);

/// Puts every model of every list and table under Qt's own tester, which ends the program at the first
/// mistake.
class ModelWatch
{
public:
    /// @returns nothing: what is wrong ends the program
    QStringList addModelsOf(QWidget& window);
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

/// Fills a window with one mistake of each kind.
struct Sample {
    explicit Sample(QWidget& window);
};

} // namespace kam::testing::audit
