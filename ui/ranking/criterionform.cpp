#include "ranking/criterionform.h"

#include "common/labels.h"
#include "common/shown.h"
#include "common/theme.h"
#include "ranking/bandseditor.h"
#include "ranking/weightfield.h"
#include "scoring/source.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kam
{

namespace
{

constexpr int textWidth = 52 * theme::grid;

} // namespace

CriterionForm::CriterionForm(Weights weights, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit), m_explanation(new QLineEdit), m_low(new QLineEdit),
      m_middle(new QLineEdit), m_high(new QLineEdit), m_source(new QComboBox), m_direction(new QComboBox),
      m_scale(new QComboBox), m_rule(mutedLabel({})), m_bands(new BandsEditor), m_weight(new WeightField)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::groupGap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTexts(*form);
    addRules(*form, weights);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &CriterionForm::explainScale);
    explainScale();
}

void CriterionForm::addTexts(QFormLayout& form)
{
    const auto add = [&](QLineEdit* line, const char* name, const QString& label) {
        line->setObjectName(QString::fromLatin1(name));
        line->setMinimumWidth(textWidth);
        form.addRow(label, line);
    };
    add(m_name, "criterionName", tr("&Name"));
    add(m_explanation, "criterionExplanation", tr("&Explanation"));
    add(m_low, "criterionAnchorLow", tr("What &1 means"));
    add(m_middle, "criterionAnchorMiddle", tr("What &5 means"));
    add(m_high, "criterionAnchorHigh", tr("What 1&0 means"));
    m_source->setObjectName(QStringLiteral("criterionSource"));
    for (const auto& source : sources())
        m_source->addItem(source->name(), source->key());
    form.addRow(tr("Values &from"), m_source);
}

void CriterionForm::addRules(QFormLayout& form, Weights weights)
{
    m_direction->setObjectName(QStringLiteral("criterionDirection"));
    for (const Direction direction : {Direction::More, Direction::Less})
        m_direction->addItem(directionName(direction), static_cast<int>(direction));
    m_scale->setObjectName(QStringLiteral("criterionScale"));
    for (const Scale scale : {Scale::Points, Scale::Rating, Scale::Rank, Scale::MinMax, Scale::Bands})
        m_scale->addItem(scaleName(scale), static_cast<int>(scale));
    m_rule->setWordWrap(true);
    m_rule->setMinimumHeight(2 * m_rule->fontMetrics().lineSpacing()); // the form keeps still
    m_weight->setObjectName(QStringLiteral("criterionWeight"));
    if (weights == Weights::Shown)
        form.addRow(tr("&Weight"), m_weight);
    else
        m_weight->setParent(this), m_weight->hide();
    form.addRow(tr("&Direction"), m_direction);
    form.addRow(tr("&Scale"), m_scale);
    form.addRow(QString(), m_rule);
    form.addRow(tr("Bands"), m_bands);
    m_bandsLabel = static_cast<QLabel*>(form.labelForField(m_bands));
}

Scale CriterionForm::scale() const
{
    return static_cast<Scale>(m_scale->currentData().toInt());
}

void CriterionForm::explainScale()
{
    m_rule->setText(scaleExplained(scale()));
    const bool inBands = scale() == Scale::Bands;
    m_bands->setVisible(inBands);
    m_bandsLabel->setVisible(inBands);
}

void CriterionForm::show(const ModelCriterion& criterion, bool textsEditable)
{
    m_shown = criterion;
    const Criterion& texts = criterion.criterion;
    const auto put = [&](QLineEdit* line, const QString& text) {
        line->setText(text);
        line->setCursorPosition(0);
        line->setReadOnly(!textsEditable);
    };
    put(m_name, texts.name);
    put(m_explanation, texts.explanation);
    put(m_low, texts.anchorLow);
    put(m_middle, texts.anchorMiddle);
    put(m_high, texts.anchorHigh);
    if (m_source->findData(texts.source) < 0)
        m_source->addItem(texts.source, texts.source); // of a newer version of the program
    m_source->setCurrentIndex(m_source->findData(texts.source));
    m_source->setEnabled(textsEditable);
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(criterion.direction)));
    m_bands->setBands(criterion.bands);
    m_weight->setWeight(criterion.weight);
    chooseScale(criterion.scale);
}

void CriterionForm::chooseScale(Scale scale)
{
    m_scale->setCurrentIndex(m_scale->findData(static_cast<int>(scale)));
}

ModelCriterion CriterionForm::entered() const
{
    ModelCriterion criterion = m_shown;
    criterion.criterion.name = m_name->text().trimmed();
    criterion.criterion.explanation = m_explanation->text().trimmed();
    criterion.criterion.anchorLow = m_low->text().trimmed();
    criterion.criterion.anchorMiddle = m_middle->text().trimmed();
    criterion.criterion.anchorHigh = m_high->text().trimmed();
    criterion.criterion.source = m_source->currentData().toString();
    criterion.direction = static_cast<Direction>(m_direction->currentData().toInt());
    criterion.scale = scale();
    criterion.bands = m_bands->bands();
    m_weight->interpretText();
    criterion.weight = m_weight->weight();
    return criterion;
}

void CriterionForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace kam
