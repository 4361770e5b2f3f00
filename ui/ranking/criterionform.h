#pragma once

#include "scoring/criterion.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kam
{

class BandsEditor;
class WeightField;

/// Everything about a criterion of a model as inputs.
class CriterionForm : public QWidget
{
    Q_OBJECT

public:
    enum class Weights { Shown, Hidden };

    explicit CriterionForm(Weights weights, QWidget* parent = nullptr);

    /// @param textsEditable false where texts and source are shared and only their use is chosen here
    void show(const ModelCriterion& criterion, bool textsEditable);
    void chooseScale(Scale scale);
    /// @throws Error naming the band that is no number
    [[nodiscard]] ModelCriterion entered() const;
    void focusFirst();

private:
    void addTexts(QFormLayout& form);
    void addRules(QFormLayout& form, Weights weights);
    void explainScale();
    [[nodiscard]] Scale scale() const;

    ModelCriterion m_shown;
    QLineEdit* m_name;
    QLineEdit* m_explanation;
    QLineEdit* m_low;
    QLineEdit* m_middle;
    QLineEdit* m_high;
    QComboBox* m_source;
    QComboBox* m_direction;
    QComboBox* m_scale;
    QLabel* m_rule;
    QLabel* m_bandsLabel = nullptr;
    BandsEditor* m_bands;
    WeightField* m_weight;
};

} // namespace kam
