#pragma once

#include "client/plan/planview.h"
#include "plan/meeting.h"

#include <QHash>

class QLabel;

namespace kam
{

class RecordList;

/// Meetings with their plan and settlement, and the promises of the chosen one; a promise becomes an action.
class MeetingsPart : public PlanView
{
    Q_OBJECT

public:
    explicit MeetingsPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool needsPlan() const override { return false; }
    [[nodiscard]] QList<QAction*> commands() const override;
    bool showRow(const QByteArray& table, Id row) override;

protected:
    void read() override;

private:
    void arrange();
    void connectAll();
    void showMeetings();
    void showPromises();
    [[nodiscard]] const Meeting* chosen() const;
    [[nodiscard]] const Promise* chosenPromise() const;
    void add();
    void askPromise(const Promise& promise);
    void storePromises(const Meeting& meeting, const std::vector<Promise>& promises);
    void setState(PromiseState state);
    void makeAction();
    void askAction();

    RecordList* m_list;
    RecordList* m_promises;
    QAction* m_kept;
    QAction* m_broken;
    QAction* m_toAction;
    QAction* m_noteToAction;
    std::vector<Meeting> m_meetings;
    QHash<Id, QString> m_names; ///< of the client's people and ours
};

} // namespace kam
