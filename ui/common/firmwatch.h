#pragma once

#include "value/clientfigures.h"

#include <QObject>
#include <memory>

namespace kam
{

class BackgroundRead;
class Desk;
struct Changes;

/// The figures of all clients by the settings of the workspace (year, class limits; measure revenue); one for
/// all pages of a window. Read on a thread when first wanted, and again when something has changed and they
/// are still wanted.
class FirmWatch : public QObject
{
    Q_OBJECT

public:
    /// Made when first asked for, lives as long as the desk.
    [[nodiscard]] static FirmWatch& of(Desk& desk);

    /// Reads what has become stale; changed() says when that is done. Call it whenever outdated() is heard
    /// while something is shown.
    void want();
    /// As they were last read; nothing before the first time.
    [[nodiscard]] const FirmFigures* figures() const { return m_figures.get(); }
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void changed();
    void outdated();

private:
    explicit FirmWatch(Desk& desk);
    void follow(const Changes& changes);

    BackgroundRead* m_read;
    std::shared_ptr<const FirmFigures> m_figures;
    bool m_stale = true;
};

} // namespace kam
