#pragma once

#include "plan/plan.h"

#include <QWidget>
#include <optional>

class QAction;

namespace kam
{

class Desk;

/// What the parts of the tab show.
struct ShownPlan {
    Id client = noId;
    std::optional<Plan> plan; ///< none where the client has no plan
    QString currency;
    bool writable = false; ///< the file can be written
    /// A draft; what was agreed stays as it was.
    [[nodiscard]] bool isDraft() const { return writable && plan && plan->state == PlanState::Draft; }
};

/// One of the views of a client's plan. Its tab tells it what to show, and again after changes.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(Desk& desk, QWidget* parent = nullptr) : QWidget(parent), m_desk(desk) {}

    /// @throws Error
    void show(const ShownPlan& shown)
    {
        m_shown = shown;
        read();
    }
    /// Whether it says something where the client has no plan yet.
    [[nodiscard]] virtual bool needsPlan() const { return true; }
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }
    /// @returns false where the row is none of its own
    virtual bool showRow(const QByteArray& table, Id row)
    {
        Q_UNUSED(table)
        Q_UNUSED(row)
        return false;
    }
    /// Stores what is still being typed.
    virtual void finishEditing() {}

protected:
    virtual void read() = 0;
    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] const ShownPlan& shown() const { return m_shown; }

private:
    Desk& m_desk;
    ShownPlan m_shown;
};

} // namespace kam
