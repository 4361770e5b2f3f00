#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace kam
{

class Desk;
class Page;

/// The pages of the window in the order of the navigation: the one place where they are registered.
struct PageEntry {
    QByteArray key;
    QString title;
    std::function<Page*(Desk&, QWidget*)> make;
    QList<QByteArray> tables; ///< tables whose rows this page is the first to be asked for
    /// Key of the page whose entry stands for this one, which has none of its own in the navigation.
    QByteArray under;
};

/// Pages without an entry of their own come last, so that the place of any other is its row.
[[nodiscard]] QList<PageEntry> pageEntries();

} // namespace kam
