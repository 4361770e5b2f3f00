#pragma once

#include "client/buyingcentre/centreview.h"
#include "common/editdialog.h"

class QComboBox;
class QLineEdit;

namespace kam
{

class DateField;

/// One of ours and one of theirs: how well they know each other. Stores it when accepted.
class ContactDialog : public EditDialog
{
    Q_OBJECT

public:
    ContactDialog(Desk& desk, const CentreViewPointer& view, const Contact& contact, QWidget* parent);
    void accept() override;

private:
    Contact m_contact;
    QComboBox* m_current;
    QComboBox* m_desired;
    DateField* m_lastOn;
    QComboBox* m_owner;
    QLineEdit* m_note;
};

} // namespace kam
