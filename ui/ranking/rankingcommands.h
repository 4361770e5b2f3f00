#pragma once

#include "scoring/criterion.h"

#include <QObject>
#include <functional>

class QAction;
class QWidget;

namespace kam
{

class Desk;
class RankingBench;

/// The commands of the ranking page on the model and its criteria. The same actions serve buttons, menus
/// and shortcuts.
class RankingCommands : public QObject
{
    Q_OBJECT

public:
    RankingCommands(Desk& desk, RankingBench& bench, QWidget* page);

    [[nodiscard]] QAction* makePublished() const { return m_makePublished; }
    [[nodiscard]] QAction* makeEmpty() const { return m_makeEmpty; }
    [[nodiscard]] QAction* normalise() const { return m_normalise; }
    [[nodiscard]] QAction* addCriterion() const { return m_addCriterion; }
    [[nodiscard]] QAction* saveWeights() const { return m_saveWeights; }
    [[nodiscard]] QAction* returnToSaved() const { return m_returnToSaved; }
    [[nodiscard]] QAction* exportTable() const { return m_export; }
    [[nodiscard]] QAction* copyTable() const { return m_copyTable; }
    [[nodiscard]] QAction* compare() const { return m_compare; }
    [[nodiscard]] QAction* rate() const { return m_rate; }
    [[nodiscard]] QAction* renameModel() const { return m_renameModel; }
    [[nodiscard]] QAction* copyModel() const { return m_copyModel; }
    [[nodiscard]] QAction* removeModel() const { return m_removeModel; }
    [[nodiscard]] QAction* copyProof() const { return m_copyProof; }

    /// Whom the command Rate is about; noId for nobody.
    void setClient(Id client);
    void editCriterion(int criterion);
    void removeCriterion(int criterion);
    void chooseRule(int criterion, Direction direction, Scale scale);
    void moveCriterion(int criterion, int places);
    /// Follows what the bench shows.
    void enable();

private:
    QAction* make(const char* name, const QString& text, const QString& shortText, const QString& tip);
    void makeActions();
    void makeModelActions();
    void runMakePublished();
    void runMakeEmpty();
    void runAddCriterion();
    void runReturnToSaved();
    void runCompare();
    void runRate();
    void runRenameModel();
    void runCopyModel();
    void runRemoveModel();
    void runExport();
    [[nodiscard]] const ModelCriterion* used(int criterion) const;
    /// Stores what is being moved first, so that steps of the history keep their order.
    void change(const std::function<void()>& work);

    Desk& m_desk;
    RankingBench& m_bench;
    QWidget* m_page;
    QAction* m_makePublished;
    QAction* m_makeEmpty;
    QAction* m_normalise;
    QAction* m_addCriterion;
    QAction* m_saveWeights;
    QAction* m_returnToSaved;
    QAction* m_export;
    QAction* m_copyTable;
    QAction* m_copyProof;
    QAction* m_compare;
    QAction* m_rate;
    QAction* m_renameModel;
    QAction* m_copyModel;
    QAction* m_removeModel;
    Id m_client = noId;
};

} // namespace kam
