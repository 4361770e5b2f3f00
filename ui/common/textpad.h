#pragma once

#include "base/identifier.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <functional>
#include <utility>

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

    /// @param store is given what was typed; @returns false where it could not be stored
    void storeWith(std::function<bool(const QString&)> store) { m_store = std::move(store); }
    /// Shows what is stored; leaves text of the same @p owner alone that is being typed or could not be
    /// stored yet.
    /// @param owner the row the text belongs to
    void showText(const QString& text, Id owner);
    /// Stores what was typed, if it was.
    void enterTyped();
    /// What to say of replacedOthers().
    [[nodiscard]] static QString replacedSentence();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// What was typed was stored in place of what somebody else had stored meanwhile.
    void replacedOthers();

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int heightNeeded() const;

    std::function<bool(const QString&)> m_store;
    Id m_owner = noId;
    QTimer m_pause;
    QString m_stored;
    bool m_refused = false;   ///< what was typed could not be stored yet
    bool m_meanwhile = false; ///< somebody else has stored another text while this one was typed
    int m_leastLines;
};

} // namespace kam
