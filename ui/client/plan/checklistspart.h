#pragma once

#include "client/plan/planview.h"
#include "plan/sheets.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kam
{

class RecordList;

/// Research about the client, whether the firm is ready for key account management, and the profile of the
/// account manager of this client.
class ChecklistsPart : public PlanView
{
    Q_OBJECT

public:
    explicit ChecklistsPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool needsPlan() const override { return false; }
    [[nodiscard]] QList<QAction*> commands() const override;

protected:
    void read() override;

private:
    void arrange();
    void connectAll();
    [[nodiscard]] QWidget* makeReadiness();
    void showResearch();
    void showSkills();
    void askItem(const ResearchItem& item);
    void storeItems(const std::vector<ResearchItem>& items);
    void askSkill(const ManagerSkill& skill);
    void storeSkills(const std::vector<ManagerSkill>& skills);
    void storeReadiness(ReadinessItem item);
    [[nodiscard]] Id manager() const;

    struct ReadinessFields {
        QComboBox* verdict = nullptr;
        QLineEdit* note = nullptr;
    };
    RecordList* m_research;
    RecordList* m_skills;
    QAction* m_usual;
    std::map<ReadinessItem, ReadinessFields> m_readiness;
    std::vector<ResearchItem> m_items;
    std::vector<ManagerSkill> m_profile;
    ReadinessCheck m_check;
};

} // namespace kam
