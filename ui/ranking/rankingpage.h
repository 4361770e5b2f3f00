#pragma once

#include "base/identifier.h"
#include "common/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kam
{

class ModelCommands;
class ProofPanel;
class RankingBench;
class RankingCommands;
class RankingEmpty;
class RankingTableModel;
class WeightPanel;

/// The analyst's bench: weights on the left, who comes first on the right, and why below.
class RankingPage : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Desk& desk, QWidget* parent = nullptr);
    ~RankingPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override;
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    bool showRow(const QByteArray& table, qint64 row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

    /// The client whose proof is shown; noId where there is none.
    [[nodiscard]] Id currentClient() const { return m_client; }

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    [[nodiscard]] QWidget* header();
    [[nodiscard]] QWidget* bench();
    void makeFilter();
    [[nodiscard]] QWidget* tableSide();
    void makeTable();
    void connectParts();
    void fillModels();
    void chooseEntry(int entry);
    void showState();
    void orderTabs();
    void showSummary();
    void fitColumns();
    void fitTable();
    void fitName();
    [[nodiscard]] int contentWidth(int column) const;
    void filter();
    void restoreSelection();
    void chooseClient(Id client);
    void copyTable();
    void copyProof();

    RankingBench* m_bench;
    RankingCommands* m_commands;
    ModelCommands* m_modelCommands;
    RankingTableModel* m_model;
    QComboBox* m_models;
    QWidget* m_exportButton = nullptr;
    QLabel* m_summary;
    QLineEdit* m_filter;
    QCheckBox* m_advisable;
    QTableView* m_table;
    WeightPanel* m_weights;
    ProofPanel* m_proof;
    QSplitter* m_across;
    QSplitter* m_down;
    QStackedWidget* m_stack;
    RankingEmpty* m_empty = nullptr;
    Id m_client = noId;
};

} // namespace kam
