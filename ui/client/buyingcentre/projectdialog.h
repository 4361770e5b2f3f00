#pragma once

#include "buyingcentre/purchase.h"
#include "common/editdialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kam
{

class DateField;

/// A purchase project of a client. Stores it when accepted; stays open where it is refused.
class ProjectDialog : public EditDialog
{
    Q_OBJECT

public:
    /// @param project one without an identifier is added
    ProjectDialog(Desk& desk, const PurchaseProject& project, QWidget* parent);
    [[nodiscard]] Id stored() const { return m_project.id; }
    void accept() override;

private:
    PurchaseProject m_project;
    QLineEdit* m_name;
    QComboBox* m_status;
    DateField* m_startedOn;
    DateField* m_decisionOn;
    QPlainTextEdit* m_description;
};

} // namespace kam
