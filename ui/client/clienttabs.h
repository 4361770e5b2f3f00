#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace kam
{

class ClientTab;
class Desk;

/// The tabs of the client page in the order of the method: the one place where they are registered. A tab
/// lives in a folder of its own below ui/client.
struct ClientTabEntry {
    QByteArray key; ///< stable, for settings: "overview"
    QString title;  ///< translated
    std::function<ClientTab*(Desk&, QWidget*)> make;
    QList<QByteArray> tables; ///< tables whose rows it shows when somebody jumps to them
};

[[nodiscard]] QList<ClientTabEntry> clientTabs();

} // namespace kam
