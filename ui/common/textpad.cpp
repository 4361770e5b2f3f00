#include "common/textpad.h"

#include "common/theme.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <algorithm>

namespace kam
{

namespace
{
constexpr int pauseMilliseconds = 800;
constexpr int mostLines = 14;
} // namespace

TextPad::TextPad(const QString& accessibleName, const QString& prompt, int leastLines, QWidget* parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(prompt);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TextPad::enterTyped);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_stored)
            m_pause.start();
        updateGeometry();
    });
}

void TextPad::showText(const QString& text, Id owner)
{
    if (std::exchange(m_owner, owner) == owner && (m_pause.isActive() || m_refused)) {
        m_meanwhile = m_meanwhile || text.simplified() != m_stored.simplified();
        return;
    }
    m_pause.stop();
    m_refused = false;
    m_meanwhile = false;
    // Blanks at the end that are not stored stay while somebody is typing behind them.
    if (toPlainText() == text || (hasFocus() && toPlainText().simplified() == text.simplified())) {
        m_stored = toPlainText();
        return;
    }
    m_stored = text;
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void TextPad::enterTyped()
{
    m_pause.stop();
    const QString text = toPlainText();
    if (isReadOnly() || text == m_stored)
        return;
    // What it stores is read back at once, and is not somebody else's.
    const bool meanwhile = std::exchange(m_meanwhile, false);
    m_refused = false;
    m_refused = !m_store(text);
    if (m_refused) {
        m_meanwhile = meanwhile;
        return;
    }
    m_stored = text;
    if (meanwhile)
        Q_EMIT replacedOthers();
}

QString TextPad::replacedSentence()
{
    return tr(
        "Your text took the place of one that somebody else had stored meanwhile. Undo brings theirs back.");
}

int TextPad::heightNeeded() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(block.lineCount(), 1);
    lines = std::clamp(lines, m_leastLines, mostLines);
    return lines * fontMetrics().lineSpacing() + 2 * theme::grid + frameWidth();
}

QSize TextPad::sizeHint() const
{
    return {30 * theme::grid, heightNeeded()};
}

bool TextPad::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo takes back what was just typed, like everything else.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            enterTyped();
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextPad::focusOutEvent(QFocusEvent* event)
{
    enterTyped();
    QPlainTextEdit::focusOutEvent(event);
}

void TextPad::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

} // namespace kam
