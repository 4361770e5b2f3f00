#pragma once

#include "base/finding.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;

namespace kam
{

/// A sentence above the page, plain text, never a dialog. Hints and cautions go away by themselves.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// @param stays until it is closed, whatever its severity
    void say(const QString& sentence, Severity severity, bool stays = false);
    /// With a button that does something about it; stays until it is closed.
    void offer(const QString& sentence, Severity severity, const QString& button,
               const std::function<void()>& action);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
    QPushButton* m_action;
    QTimer m_timer;
    Severity m_severity = Severity::Hint;
    std::function<void()> m_do;
};

} // namespace kam
