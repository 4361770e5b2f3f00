#pragma once

#include "client/buyingcentre/centreview.h"
#include "common/editdialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace kam
{

class DateField;
class EditableModel;
class GoalsModel;
class JudgementFields;
class RolesModel;

/// Everything we know about a person at the client. Stores it when accepted; stays open where it is refused.
class PersonDialog : public EditDialog
{
    Q_OBJECT

public:
    /// @param person one without an identifier is added
    PersonDialog(Desk& desk, CentreViewPointer view, const Person& person, QWidget* parent);

    /// The person stored.
    [[nodiscard]] Id stored() const { return m_stored; }
    void accept() override;

private:
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeJudgements();
    [[nodiscard]] QWidget* makeList(EditableModel& model, const QString& name, const QString& objectName,
                                    const QStringList& commands);
    QLineEdit* addLine(QGridLayout& grid, int row, int column, const QString& name,
                       const QString& objectName);
    void addField(QGridLayout& grid, int row, int column, const QString& name, QWidget* field,
                  const QString& objectName);
    void show();
    /// @throws Error where what was typed is no date
    [[nodiscard]] Person typed();
    void storeContact(Id person);
    [[nodiscard]] Contact contactBefore() const;
    void showContact();

    CentreViewPointer m_view;
    Person m_person;
    Id m_stored = noId;
    QLineEdit* m_name = nullptr;
    QCheckBox* m_placeholder = nullptr;
    QLineEdit* m_position = nullptr;
    QLineEdit* m_unit = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_phone = nullptr;
    QComboBox* m_manager = nullptr;
    QComboBox* m_ourPerson = nullptr;
    QComboBox* m_contact = nullptr;
    DateField* m_since = nullptr;
    DateField* m_leftOn = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    JudgementFields* m_attitude = nullptr;
    JudgementFields* m_influence = nullptr;
    RolesModel* m_roles = nullptr;
    GoalsModel* m_goals = nullptr;
    QTableView* m_rolesTable = nullptr;
    QTableView* m_goalsTable = nullptr;
};

} // namespace kam
