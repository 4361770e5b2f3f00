#pragma once

#include "client/clienttab.h"
#include "client/plan/planview.h"

#include <vector>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kam
{

class CheckPart;
class GoalsPart;
class PartChooser;
class RisksPart;
class SectionsPart;

/// The account plan of a client: its versions, how complete it is, and its parts, chosen above them.
class PlanTab : public ClientTab
{
    Q_OBJECT

public:
    explicit PlanTab(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    void finishEditing() override;
    [[nodiscard]] static QList<QByteArray> tables();

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    // How it is built: plantablayout.cpp
    void makeActions();
    QAction* makeAction(const QString& text, const char* name, void (PlanTab::*slot)());
    void arrange();
    [[nodiscard]] QWidget* makeHead();
    void makeChoices();
    void addPart(const QByteArray& key, const QString& title, PlanView* part);

    void followPart();
    void showPartOf(const PlanView* part);
    void showVersions();
    void showState();
    void showCurrentPart();
    [[nodiscard]] const Plan* chosen() const;

    void begin();
    void changeHead();
    void agree();
    void newVersion();
    void carryForward();
    void compare();
    void archive();
    void remove();
    void exportPdf();
    void preview();
    void showReviewPack();

    std::vector<Plan> m_plans; ///< newest period and version first
    Id m_chosen = noId;
    QComboBox* m_versions = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_check = nullptr;
    QWidget* m_headWidget = nullptr;
    PartChooser* m_chooser = nullptr;
    QStackedWidget* m_places = nullptr; ///< the part, or what to do where there is no plan
    std::vector<PlanView*> m_parts;     ///< as in the chooser
    CheckPart* m_checkPart = nullptr;
    SectionsPart* m_sections = nullptr;
    GoalsPart* m_goals = nullptr;
    RisksPart* m_risks = nullptr;
    QAction* m_begin = nullptr;
    QAction* m_headAction = nullptr;
    QAction* m_agree = nullptr;
    QAction* m_newVersion = nullptr;
    QAction* m_carry = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_archive = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_export = nullptr;
    QAction* m_preview = nullptr;
    QAction* m_review = nullptr;
};

} // namespace kam
