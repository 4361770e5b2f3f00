#pragma once

#include <QFrame>
#include <QStringList>
#include <functional>

class QCompleter;
class QLineEdit;
class QPushButton;

namespace kam
{

class FlowLayout;

/// Tags as buttons that take themselves away, and a line to type the next one.
class TagsEdit : public QFrame
{
    Q_OBJECT

public:
    explicit TagsEdit(QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    [[nodiscard]] const QStringList& tags() const { return m_tags; }
    void setPlaceholder(const QString& text);
    /// Asked when the line is entered: tags already in use.
    void setKnownTags(std::function<QStringList()> known) { m_known = std::move(known); }
    /// Takes over what stands in the line.
    void takeTyped();
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    /// By the person, not by setTags().
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remove(const QString& tag);
    void showTags();
    [[nodiscard]] QPushButton* makeChip(const QString& tag);

    QStringList m_tags;
    FlowLayout* m_flow;
    QLineEdit* m_line;
    QCompleter* m_completer;
    std::function<QStringList()> m_known;
};

} // namespace kam
