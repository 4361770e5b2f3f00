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
};

[[nodiscard]] QList<PageEntry> pageEntries();

} // namespace kam
