#pragma once

#include "client/buyingcentre/answers.h"
#include "common/editdialog.h"

class QComboBox;
class QLineEdit;

namespace kam
{

class DateField;

/// Makes an action of an answer: what, who of ours, until when. Stores it when accepted.
class ActionDialog : public EditDialog
{
    Q_OBJECT

public:
    ActionDialog(Desk& desk, CentreViewPointer view, const Answer& answer, QWidget* parent);
    void accept() override;

private:
    CentreViewPointer m_view;
    Id m_person;
    QLineEdit* m_what;
    QComboBox* m_member;
    DateField* m_due;
};

} // namespace kam
