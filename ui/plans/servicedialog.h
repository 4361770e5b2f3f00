#pragma once

#include "common/editdialog.h"
#include "plan/servicestandard.h"

class QLabel;
class QTableView;

namespace kam
{

class FirmWatch;
class NumberField;
class TextTableModel;

/// How often clients of each class are visited, called and reviewed, and who was not seen in time.
class ServiceDialog : public EditDialog
{
    Q_OBJECT

public:
    ServiceDialog(Desk& desk, QWidget* parent);

private:
    [[nodiscard]] QWidget* makeStandard();
    void store(AbcClass abcClass, MeetingKind kind, std::optional<double> timesAYear);
    void showOverdue();

    FirmWatch& m_firm;
    std::map<std::pair<AbcClass, MeetingKind>, NumberField*> m_fields;
    ServiceStandard m_shown; ///< what the person saw before anything was typed over it
    QLabel* m_count;
    TextTableModel* m_model;
    QTableView* m_table;
    std::vector<OverdueService> m_overdue;
};

} // namespace kam
