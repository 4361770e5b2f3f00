#pragma once

#include "base/finding.h"
#include "registry/client.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace kam
{

class Workspace;

/// One field of the form: its name, what it is edited with, and below it what is wrong, if anything.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(ClientField field, QWidget* input, QWidget* parent);

    [[nodiscard]] ClientField field() const { return m_field; }
    [[nodiscard]] QWidget* input() const { return m_input; }
    /// Shows the value of a client, or what several have in common.
    /// @param text as typedField() gives it @param row owner or parent
    void show(const QString& text, Id row);
    void showSeveral();
    /// What is stored now, while the person types: another text than was shown is somebody else's.
    /// @returns true where that is news
    [[nodiscard]] bool meanwhile(const QString& text);
    /// Whether storing it would take the place of what somebody else has stored since it was shown.
    [[nodiscard]] bool replacesOthers() const { return m_meanwhile; }
    /// True where the person changed it since it was shown.
    [[nodiscard]] bool isChanged() const { return m_touched && (m_several || value() != m_shown); }
    /// As readField() reads it. @throws Error where what was typed is no value of this field
    [[nodiscard]] virtual QString value() const = 0;
    /// What was typed is stored: it no longer counts as changed.
    void settle() { m_touched = m_meanwhile = false; }
    /// What was typed or chosen, as it stands on the screen.
    [[nodiscard]] QString typedText() const;
    /// A caution with a button for each of the two ways out.
    void showConflict(const QString& sentence);
    void showProblem(const QString& sentence, Severity severity);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// The person left it or chose: time to store what changed.
    void left();
    /// Something was typed or chosen.
    void edited();
    /// Where somebody else has stored another value meanwhile: what was typed takes its place.
    void keepMineAsked();
    void takeTheirsAsked();

protected:
    virtual void put(const QString& text, Id row) = 0;
    virtual void putSeveral() = 0;
    void touch();
    void touchAndLeave();
    /// "(several values)"
    [[nodiscard]] static QString severalText();

private:
    QWidget* makeWays();

    ClientField m_field;
    QWidget* m_input;
    QLabel* m_problem;
    QWidget* m_ways = nullptr; ///< the two buttons; made when they are needed
    QString m_shown;           ///< as value() gives it
    QString m_base;            ///< the text it was shown with
    QString m_stored;          ///< the same, or what somebody else has stored since
    bool m_several = false;
    bool m_touched = false;
    bool m_meanwhile = false;
};

/// The editor that suits the field.
[[nodiscard]] FieldEditor* makeFieldEditor(ClientField field, Workspace& workspace, QWidget* parent);

/// Fills a box with the values a status, a kind of key client or an owner can have; the data of an entry is
/// the text that readField() reads.
void fillChoices(QComboBox& box, ClientField field, Workspace& workspace);

} // namespace kam
