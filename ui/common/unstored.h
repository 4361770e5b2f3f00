#pragma once

#include <QObject>
#include <QSet>

namespace kam
{

class Workspace;

/// Who on the screen holds something typed that is not stored yet, so that the window does not say that all
/// is saved. There is one for each open workspace.
class Unstored : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Unstored& of(Workspace& workspace);

    /// @param holder the form or the table; what is deleted holds nothing any more
    void set(const QObject& holder, bool holds);
    [[nodiscard]] bool isAny() const { return !m_holders.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    explicit Unstored(Workspace& workspace);

    QSet<const QObject*> m_holders;
};

} // namespace kam
