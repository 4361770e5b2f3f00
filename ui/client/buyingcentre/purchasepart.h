#pragma once

#include "client/buyingcentre/centreview.h"
#include "common/page.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace kam
{

class ComplexityModel;
class CriteriaModel;
class EditableModel;
class PointsModel;
class StagesModel;

/// How the client buys: how complex the purchase is, what it chooses suppliers by, and the stages of its
/// decision with the points at which one of ours can step in.
class PurchasePart : public QWidget
{
    Q_OBJECT

public:
    explicit PurchasePart(Desk& desk, QWidget* parent = nullptr);

    void show(const CentreViewPointer& view);
    /// Selects a stage or a point at which to step in. @param table as in StageStore::placeOf()
    void showRow(const QByteArray& table, Id row);
    /// Stores the note that is being typed.
    void storeNote();
    [[nodiscard]] QList<Page::MenuActions> menuActions() const;

private:
    void arrange();
    QWidget* makeComplexity();
    QWidget* makeCriteria();
    QWidget* makeStages();
    QAction* command(const QString& text, const char* name, void (PurchasePart::*slot)(),
                     const QString& shortText = {});
    QTableView* table(EditableModel& model, const QString& accessibleName, const QString& objectName);
    void makeCommands();
    void updateCommands();
    void fitTables();

    void addCriterion();
    void removeCriterion();
    void moveCriterion(int steps);
    void criterionUp() { moveCriterion(-1); }
    void criterionDown() { moveCriterion(1); }
    void addCompetitor();
    void renameCompetitor();
    void removeCompetitor();
    void addStage();
    void removeStage();
    void moveStage(int steps);
    void stageUp() { moveStage(-1); }
    void stageDown() { moveStage(1); }
    void addPoint();
    void removePoint();

    Desk& m_desk;
    CentreViewPointer m_view;
    ComplexityModel* m_complexity;
    CriteriaModel* m_criteria;
    StagesModel* m_stages;
    PointsModel* m_points;
    QTableView* m_complexityTable = nullptr;
    QTableView* m_criteriaTable = nullptr;
    QTableView* m_stagesTable = nullptr;
    QTableView* m_pointsTable = nullptr;
    QLabel* m_reading = nullptr;
    QLabel* m_judgedOn = nullptr;
    QLineEdit* m_note = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_totals = nullptr;
    QLabel* m_noStages = nullptr;
    QList<QAction*> m_criterionCommands;
    QList<QAction*> m_stageCommands;
};

} // namespace kam
