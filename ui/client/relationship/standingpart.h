#pragma once

#include "client/clienttab.h"
#include "relationship/ladder.h"

class QHBoxLayout;
class QLabel;
class QTableView;

namespace kam
{

class GatesSheet;
class SheetView;
class TextTableModel;

/// Where the client stands on the relationship ladder, how it came there and what speaks for it; and the
/// verifying criteria.
class StandingPart : public ClientTab
{
    Q_OBJECT

public:
    explicit StandingPart(Desk& desk, QWidget* parent = nullptr);
    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    [[nodiscard]] QWidget* makeLadder();
    [[nodiscard]] QWidget* makeGates();
    void makeActions();
    void editStep(const LadderStep& step, const QString& title);
    void addStep();
    void changeStep();
    void removeStep();
    void showStages();
    void updateActions();
    [[nodiscard]] const LadderStep* selected() const;

    std::vector<LadderStep> m_steps; ///< oldest first
    std::vector<QLabel*> m_stages;   ///< from the foot
    QLabel* m_standing = nullptr;
    TextTableModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    GatesSheet* m_gates = nullptr;
    SheetView* m_gatesTable = nullptr;
    QAction* m_add = nullptr;
    QAction* m_change = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace kam
