#pragma once

#include "common/editdialog.h"
#include "scoring/criterion.h"

#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace kam
{

class CriterionForm;

/// One criterion of a model, with everything about it; saved as one step.
class CriterionDialog : public EditDialog
{
    Q_OBJECT

public:
    /// @param scale to begin with, where another one was asked for
    CriterionDialog(Desk& desk, const ModelCriterion& criterion, std::optional<Scale> scale, QWidget* parent);
    void accept() override;

private:
    CriterionForm* m_form;
};

/// Adds a criterion to a model: one that the workspace has already, one of the catalogue, or one of one's
/// own.
class AddCriterionDialog : public EditDialog
{
    Q_OBJECT

public:
    AddCriterionDialog(Desk& desk, const ScoringModel& model, QWidget* parent);
    void accept() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void collect();
    void arrange();
    void fillList();
    void addHeading(const QString& text);
    void showChosen();

    ScoringModel m_model;
    std::vector<Criterion> m_choices; ///< the first is the one of one's own
    std::size_t m_known = 0;          ///< how many of them the workspace has already
    QLineEdit* m_filter;
    QListWidget* m_list;
    CriterionForm* m_form;
};

} // namespace kam
