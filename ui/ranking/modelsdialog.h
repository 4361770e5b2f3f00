#pragma once

#include "base/identifier.h"
#include "common/editdialog.h"

class QDoubleSpinBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace kam
{

class DateField;
class ModelsModel;
struct ScoringModel;

/// All scoring models of the workspace: made, named, copied, deleted, with notes and review date, and the
/// advice that the workspace gives about key clients. Every change is stored at once, as one step.
class ModelsDialog : public EditDialog
{
    Q_OBJECT

public:
    /// @param model chosen to begin with
    ModelsDialog(Desk& desk, Id model, QWidget* parent);
    ~ModelsDialog() override;

    void done(int result) override;

Q_SIGNALS:
    /// The bench is to show this model.
    void chosen(kam::Id model);

private:
    void makeTable();
    [[nodiscard]] QWidget* commandRow();
    [[nodiscard]] QWidget* details();
    [[nodiscard]] QWidget* advice();
    void connectParts();
    void read();
    void select(Id model);
    void showCurrent();
    void showAdvice();
    void storeNotes();
    void storeReview();
    void storeAdvice();
    [[nodiscard]] const ScoringModel* current() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    ModelsModel* m_model;
    QTableView* m_table;
    QPushButton* m_published;
    QPushButton* m_empty;
    QPushButton* m_copy;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_use = nullptr;
    QLabel* m_heading;
    QPlainTextEdit* m_notes;
    DateField* m_reviewed;
    QPushButton* m_today;
    QDoubleSpinBox* m_share;
    QSpinBox* m_months;
    Id m_current;
};

} // namespace kam
