#pragma once

#include "common/editdialog.h"

#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace kam
{

class DateField;

/// A few named fields below each other that are stored together; stays open with what was entered where that
/// is refused.
class RecordDialog : public EditDialog
{
    Q_OBJECT

public:
    RecordDialog(Desk& desk, const QString& title, QWidget* parent);

    QLineEdit* addLine(const QString& label, const char* name, const QString& text);
    DateField* addDate(const QString& label, const char* name, QDate date);
    /// @param chosen place of the one to begin with
    QComboBox* addChoice(const QString& label, const char* name, const QStringList& choices, int chosen);
    /// A muted sentence below the last field.
    void addHint(const QString& sentence);
    /// Runs on Save; what it throws is shown and the dialog stays open. Deletes itself when closed.
    void openFor(const std::function<void()>& store);
    void accept() override;

private:
    void addField(const QString& label, const char* name, QWidget* field);

    QGridLayout* m_grid;
    std::function<void()> m_store;
};

} // namespace kam
