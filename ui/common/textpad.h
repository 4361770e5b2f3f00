#pragma once

#include <QPlainTextEdit>
#include <QTimer>

namespace kam
{

/// Plain text of several lines that is stored while it is typed, a moment after the last key and when it is
/// left; grows with its text. Undo and redo are those of the workspace.
class TextPad : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// @param prompt shown where it is empty
    TextPad(const QString& accessibleName, const QString& prompt, int leastLines, QWidget* parent = nullptr);

    /// Shows what is stored; leaves text alone that is being typed.
    void showText(const QString& text);
    /// Says what was typed, if it was.
    void enterTyped();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void entered(const QString& text);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int heightNeeded() const;

    QTimer m_pause;
    QString m_stored;
    int m_leastLines;
};

} // namespace kam
