#pragma once

#include "base/identifier.h"

#include <QTimer>
#include <QWidget>
#include <vector>

class QAction;
class QLabel;
class QTableView;

namespace kam
{

class ProofModel;
class RankingBench;
class Workspace;

/// How one client gets its total: every term, and what the next rank would take.
class ProofPanel : public QWidget
{
    Q_OBJECT

public:
    struct Commands {
        QAction* rate = nullptr;
        QAction* copyProof = nullptr;
    };

    ProofPanel(const RankingBench& bench, const Workspace& workspace, const Commands& commands,
               QWidget* parent = nullptr);

    void showClient(Id client); ///< noId: nobody is chosen
    /// The proof as kam prints it.
    [[nodiscard]] QString plainText() const;
    /// Puts its inputs behind @p before. @returns the last of them
    QWidget* tabAfter(QWidget* before);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(const Commands& commands);
    void refresh();
    void fitTable();
    void fitSentences();

    const RankingBench& m_bench;
    const Workspace& m_workspace;
    Id m_client = noId;
    QTimer m_later;
    ProofModel* m_model;
    QLabel* m_heading;
    QLabel* m_rank;
    QTableView* m_table;
    QLabel* m_sentences;
    QWidget* m_buttons;
    QWidget* m_card;
    std::vector<QWidget*> m_tabbed;
};

} // namespace kam
