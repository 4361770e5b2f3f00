#pragma once

#include "base/finding.h"

#include <QObject>

namespace kam
{

class BackgroundRead;
class Desk;

/// Everything wrong in the data as it was last looked through; one for all pages of a window, looked through
/// again after each change.
class FindingsWatch : public QObject
{
    Q_OBJECT

public:
    /// Made when first asked for, lives as long as the desk.
    [[nodiscard]] static FindingsWatch& of(Desk& desk);

    /// Worst first.
    [[nodiscard]] const Findings& findings() const { return m_findings; }
    [[nodiscard]] Findings ofClient(Id client) const;
    /// False until the data were looked through once.
    [[nodiscard]] bool isReady() const { return m_ready; }

    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void changed();

private:
    explicit FindingsWatch(Desk& desk);

    BackgroundRead* m_read;
    Findings m_findings;
    bool m_ready = false;
};

} // namespace kam
