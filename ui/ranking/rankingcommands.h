#pragma once

#include "scoring/criterion.h"

#include <QObject>
#include <functional>
#include <optional>

class QAction;
class QDialog;
class QWidget;

namespace kam
{

class Desk;
class RankingBench;

/// The commands of the ranking page on the criteria of its model, on clients and on the ranking. The same
/// actions serve buttons, menus and shortcuts.
class RankingCommands : public QObject
{
    Q_OBJECT

public:
    RankingCommands(Desk& desk, RankingBench& bench, QWidget* page);

    [[nodiscard]] QAction* normalise() const { return m_normalise; }
    [[nodiscard]] QAction* addCriterion() const { return m_addCriterion; }
    [[nodiscard]] QAction* saveWeights() const { return m_saveWeights; }
    [[nodiscard]] QAction* returnToSaved() const { return m_returnToSaved; }
    [[nodiscard]] QAction* exportTable() const { return m_export; }
    [[nodiscard]] QAction* report() const { return m_report; }
    [[nodiscard]] QAction* workbook() const { return m_workbook; }
    [[nodiscard]] QAction* copyTable() const { return m_copyTable; }
    [[nodiscard]] QAction* rate() const { return m_rate; }
    [[nodiscard]] QAction* verify() const { return m_verify; }
    [[nodiscard]] QAction* copyProof() const { return m_copyProof; }

    /// Whom the command Rate is about; noId for nobody.
    void setClient(Id client);
    /// @param scale to begin with, where another one was asked for
    void editCriterion(int criterion, std::optional<Scale> scale = {});
    void removeCriterion(int criterion);
    void chooseRule(int criterion, Direction direction, Scale scale);
    void moveCriterion(int criterion, int places);
    /// Follows what the bench shows.
    void enable();

private:
    void makeActions();
    void runAddCriterion();
    void runReturnToSaved();
    void openRatings(bool gates);
    void runExport();
    void runReport();
    void runWorkbook();
    void open(const std::function<QDialog*()>& make);
    [[nodiscard]] const ModelCriterion* used(int criterion) const;
    /// Stores what is being moved first, so that steps of the history keep their order.
    void change(const std::function<void()>& work);

    Desk& m_desk;
    RankingBench& m_bench;
    QWidget* m_page;
    QAction* m_normalise;
    QAction* m_addCriterion;
    QAction* m_saveWeights;
    QAction* m_returnToSaved;
    QAction* m_export;
    QAction* m_report;
    QAction* m_workbook;
    QAction* m_copyTable;
    QAction* m_copyProof;
    QAction* m_rate;
    QAction* m_verify;
    Id m_client = noId;
};

} // namespace kam
