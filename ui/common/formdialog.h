#pragma once

#include "base/identifier.h"
#include "common/editdialog.h"

#include <QDate>
#include <QVariant>
#include <functional>
#include <optional>
#include <set>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kam
{

class DateField;
class NumberField;

/// One row of a table as a form: a label a field, Save and Cancel. What was refused stays as it was entered.
class FormDialog : public EditDialog
{
    Q_OBJECT

public:
    FormDialog(Desk& desk, const QString& title, const char* name, QWidget* parent);

    // Fields are added in the order shown; @p name becomes the object name.
    QLineEdit* addText(const QString& label, const char* name, const QString& text,
                       const QString& prompt = {});
    QPlainTextEdit* addLongText(const QString& label, const char* name, const QString& text, int lines = 3);
    DateField* addDate(const QString& label, const char* name, QDate date);
    NumberField* addNumber(const QString& label, const char* name, const QString& suffix,
                           std::optional<double> value, int decimals = 2);
    /// A list to choose one of. @param choices shown text and what it stands for
    QComboBox* addChoice(const QString& label, const char* name,
                         const QList<std::pair<QString, QVariant>>& choices, const QVariant& chosen);
    QCheckBox* addCheck(const QString& label, const char* name, const QString& text, bool checked);
    /// Anything else, with its own accessible name.
    void addField(const QString& label, QWidget* field);
    void addNote(const QString& sentence);

    /// Opens it; @p store writes what was entered and throws Error where that is refused.
    void ask(const std::function<void()>& store, const QString& doIt = {});

protected:
    void accept() override;

private:
    QLabel* addLabel(const QString& label, QWidget* field);

    QGridLayout* m_grid;
    std::function<void()> m_store;
};

/// Our people to choose from, "nobody" first; what they stand for is the identifier.
[[nodiscard]] QList<std::pair<QString, QVariant>> teamChoices(Desk& desk);
/// People of a client, "nobody" first.
[[nodiscard]] QList<std::pair<QString, QVariant>> peopleChoices(Desk& desk, Id client,
                                                                const std::set<Id>& chosen);
/// The identifier that is chosen; noId for "nobody".
[[nodiscard]] Id chosenId(const QComboBox& box);

} // namespace kam
