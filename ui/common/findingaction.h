#pragma once

#include "base/finding.h"

#include <QAction>

namespace kam
{

class Desk;

/// What was found, to be made an action of the client.
struct ActionDraft {
    Id client = noId;
    Id person = noId; ///< at the client, whom it addresses; noId: nobody in particular
    QString what;     ///< what could be done
    QString reason;   ///< what was found
};

/// Asks what is to be done, who of ours does it and until when, and stores the action. Responsible is, unless
/// somebody else is chosen, who looks after the person.
void askActionOf(Desk& desk, const ActionDraft& draft, QWidget* parent);

/// "Make an action of it…" for rows of findings: enabled where something can be done about the one chosen.
class FindingAction : public QAction
{
    Q_OBJECT

public:
    /// @param parent the widget the form stands over
    FindingAction(Desk& desk, const char* name, QWidget& parent);
    /// @param finding null where none is chosen
    void follow(const Finding* finding);

private:
    void ask();

    Desk& m_desk;
    QWidget& m_parent;
    Finding m_finding;
};

} // namespace kam
