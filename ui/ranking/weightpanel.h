#pragma once

#include "scoring/criterion.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kam
{

class RankingBench;
class WeightRow;

/// The criteria of the model with their weights, the sum, and the commands on all of them.
class WeightPanel : public QWidget
{
    Q_OBJECT

public:
    struct Commands {
        QAction* normalise = nullptr;
        QAction* addCriterion = nullptr;
        QAction* saveWeights = nullptr;
        QAction* returnToSaved = nullptr;
    };

    WeightPanel(RankingBench& bench, const Commands& commands, QWidget* parent = nullptr);

    /// Takes what is being typed as entered and stores it.
    void enterTyped();
    /// Puts its inputs behind @p before. @returns the last of them
    QWidget* tabAfter(QWidget* before);

Q_SIGNALS:
    void editAsked(int criterion);
    void bandsAsked(int criterion);
    void removeAsked(int criterion);
    void ruleChosen(int criterion, kam::Direction direction, kam::Scale scale);
    void moveAsked(int criterion, int places);

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QWidget* scrolled();
    [[nodiscard]] QWidget* footer(const Commands& commands);
    void rebuild();
    void refresh();
    void showSum();
    void fitArea();
    void showChanges();
    WeightRow* makeRow(int position, const ModelCriterion& used);

    RankingBench& m_bench;
    QTimer m_later;
    QScrollArea* m_area = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<WeightRow*> m_rows;
    std::vector<QWidget*> m_buttons;
    QLabel* m_none = nullptr;
    QLabel* m_sum = nullptr;
    QLabel* m_movedNote = nullptr;
    QLabel* m_standNote = nullptr;
    QWidget* m_baseline = nullptr;
};

} // namespace kam
