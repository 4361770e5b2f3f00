#pragma once

#include "scoring/criterion.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QMenu;

namespace kam
{

class RuleButton;
class WeightField;
class WeightSlider;

/// One criterion of the model: swatch, name, what it is judged by, and its weight as slider and number.
class WeightRow : public QWidget
{
    Q_OBJECT

public:
    /// @param position in the model; gives the colour, as in the bars
    WeightRow(int position, const ModelCriterion& used, bool editable, QWidget* parent = nullptr);

    void setUsed(const ModelCriterion& used);
    void setLast(bool isLast) { m_isLast = isLast; }
    /// Says at which weight the first clients change places. @param sentence empty where they never do
    /// @param nearest true for the criterion whose weight is nearest to its change
    void setChange(const QString& sentence, std::optional<double> weight, bool nearest);
    /// The width that is there in any case, with a scroll bar or without: lines break by it, so that they do
    /// not come and go with the scroll bar that they call for.
    void setRoom(int width);
    /// Takes what is typed in the number field as entered.
    void enterTyped();
    /// Puts its inputs behind @p before. @returns the last of them
    QWidget* tabAfter(QWidget* before);

Q_SIGNALS:
    /// @param held while the mouse holds the slider
    void moved(kam::Weight weight, bool held);
    void cameToRest();
    void editAsked();
    void bandsAsked();
    void removeAsked();
    void ruleChosen(kam::Direction direction, kam::Scale scale);
    void moveAsked(int places); ///< -1 up, 1 down

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void arrange();
    void placeRule();
    void connectInputs();
    void fillMenu();
    void describe();
    void showSentence();

    int m_position;
    bool m_isLast = false;
    ModelCriterion m_used;
    QLabel* m_name;
    RuleButton* m_rule;
    QMenu* m_menu;
    WeightSlider* m_slider;
    WeightField* m_field;
    QLabel* m_change;
    QString m_sentence;
    QString m_saved; ///< "saved: 19 %"; empty where the weight is the saved one
    QGridLayout* m_grid;
    bool m_ruleBelow = false;
    int m_room = 0;
    bool m_twoLines = false; ///< once needed it stays, so that nothing jumps while a weight is dragged
};

} // namespace kam
