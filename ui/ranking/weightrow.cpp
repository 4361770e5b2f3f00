#include "ranking/weightrow.h"

#include "common/labels.h"
#include "common/seriesfill.h"
#include "common/shown.h"
#include "common/theme.h"
#include "ranking/rulebutton.h"
#include "ranking/weightfield.h"
#include "ranking/weightslider.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

namespace kam
{

WeightRow::WeightRow(int position, const ModelCriterion& used, bool editable, QWidget* parent)
    : QWidget(parent), m_position(position), m_name(bodyLabel({})), m_rule(new RuleButton),
      m_menu(new QMenu(this)), m_slider(new WeightSlider), m_field(new WeightField), m_change(mutedLabel({})),
      m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("weightRow%1").arg(position));
    m_slider->setObjectName(QStringLiteral("weightSlider%1").arg(position));
    m_field->setObjectName(QStringLiteral("weightField%1").arg(position));
    m_rule->setObjectName(QStringLiteral("ruleButton%1").arg(position));
    m_rule->setMenu(m_menu);
    m_name->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
    m_change->setObjectName(QStringLiteral("weightChange%1").arg(position));
    for (QWidget* input :
         {static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_field)})
        input->setEnabled(editable);
    m_grid->addWidget(new Swatch(position), 0, 0);
    arrange();
    connectInputs();
    setUsed(used);
}

void WeightRow::arrange()
{
    m_grid->setContentsMargins(0, theme::grid, 0, theme::grid + 1);
    m_grid->setHorizontalSpacing(theme::grid);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_name->setWordWrap(true);
    m_grid->addWidget(m_name, 0, 1);
    m_grid->addWidget(m_rule, 0, 2, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_slider, 2, 0, 1, 3);
    m_grid->addWidget(m_field, 2, 3, Qt::AlignRight);
    m_grid->addWidget(m_change, 3, 0, 1, 4);
    // It gives way to the panel, and the row keeps its height when there is nothing to say.
    m_change->setMinimumWidth(1);
    m_change->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_change->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void WeightRow::connectInputs()
{
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT moved(value, m_slider->isSliderDown()); });
    connect(m_slider, &QSlider::sliderReleased, this, &WeightRow::cameToRest);
    connect(m_field, &WeightField::valueChanged, this, [this] { Q_EMIT moved(m_field->weight(), false); });
    connect(m_field, &WeightField::editingFinished, this, &WeightRow::cameToRest);
    connect(m_menu, &QMenu::aboutToShow, this, &WeightRow::fillMenu);
}

void WeightRow::setUsed(const ModelCriterion& used)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietField(m_field);
    m_slider->setValue(used.weight);
    m_field->setWeight(used.weight);
    m_slider->setSaved(used.savedWeight);
    const bool differs = used.savedWeight && *used.savedWeight != used.weight;
    m_saved = differs ? tr("saved: %1").arg(shownWeight(*used.savedWeight)) : QString();
    showSentence();
    const bool described = m_used.id == used.id && m_used.criterion == used.criterion &&
                           m_used.scale == used.scale && m_used.direction == used.direction;
    m_used = used;
    if (!described)
        describe();
}

void WeightRow::describe()
{
    const QString& criterion = m_used.criterion.name;
    m_name->setText(criterion);
    m_rule->setText(shownRule(m_used));
    m_slider->setAccessibleName(tr("Weight of %1, slider").arg(criterion));
    m_field->setAccessibleName(tr("Weight of %1 in percent").arg(criterion));
    m_rule->setAccessibleName(tr("Source, scale and direction of %1: %2").arg(criterion, m_rule->text()));
    m_rule->setToolTip(tr("Change scale or direction, edit or remove this criterion"));
    // Explanations are what people typed: as text, never as markup.
    m_name->setToolTip(m_used.criterion.explanation.isEmpty()
                           ? QString()
                           : QStringLiteral("<p>%1</p>").arg(m_used.criterion.explanation.toHtmlEscaped()));
    placeRule();
}

void WeightRow::enterTyped()
{
    m_field->interpretText();
}

QWidget* WeightRow::tabAfter(QWidget* before)
{
    for (QWidget* input :
         {static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_field)}) {
        QWidget::setTabOrder(before, input);
        before = input;
    }
    return before;
}

void WeightRow::setChange(const QString& sentence, std::optional<double> weight, bool nearest)
{
    m_sentence = sentence;
    m_slider->setChange(weight);
    m_slider->setAccessibleDescription(sentence);
    m_change->setToolTip(sentence.isEmpty() ? QString()
                                            : QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped()));
    setRole(*m_change, nearest ? QStringLiteral("caution") : QStringLiteral("muted"));
    showSentence();
}

void WeightRow::showSentence()
{
    const QString text = m_saved.isEmpty() || m_sentence.isEmpty()
                             ? m_saved + m_sentence
                             : QStringLiteral("%1 · %2").arg(m_saved, m_sentence);
    const QFontMetrics metrics = m_change->fontMetrics();
    QString first = text;
    while (metrics.horizontalAdvance(first) > m_room && first.contains(QLatin1Char(' ')))
        first.truncate(first.lastIndexOf(QLatin1Char(' ')));
    const QString rest = text.mid(first.size()).trimmed();
    m_twoLines = m_twoLines || (m_room > 0 && !rest.isEmpty());
    m_change->setFixedHeight((m_twoLines ? 2 : 1) * metrics.lineSpacing());
    m_change->setText(rest.isEmpty()
                          ? metrics.elidedText(first, Qt::ElideRight, m_room)
                          : first + QLatin1Char('\n') + metrics.elidedText(rest, Qt::ElideRight, m_room));
}

void WeightRow::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    m_twoLines = false;
    placeRule();
    showSentence();
}

void WeightRow::placeRule()
{
    // Beside the name where both fit, else on a line of its own: neither is ever cut off.
    const int nameWidth = m_name->fontMetrics().horizontalAdvance(m_name->text()) + theme::grid / 2;
    const int swatch = theme::grid * 2 + theme::grid / 2;
    const bool below = swatch + nameWidth + theme::grid + m_rule->sizeHint().width() > m_room;
    if (below == m_ruleBelow)
        return;
    m_ruleBelow = below;
    m_grid->removeWidget(m_rule);
    m_rule->setFlush(below);
    if (below)
        m_grid->addWidget(m_rule, 1, 1, 1, 3, Qt::AlignLeft | Qt::AlignVCenter);
    else
        m_grid->addWidget(m_rule, 0, 2, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    updateGeometry();
}

void WeightRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme::colour(theme::Token::Line));
}

void WeightRow::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_rule->isEnabled())
        m_menu->popup(event->globalPos());
}

void WeightRow::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QActionGroup*>());
    m_menu->addSection(tr("Scale"));
    auto* scales = new QActionGroup(m_menu);
    for (const Scale scale : {Scale::Points, Scale::Rating, Scale::Rank, Scale::MinMax, Scale::Bands}) {
        QAction* choice = m_menu->addAction(scaleName(scale));
        choice->setCheckable(true);
        choice->setChecked(scale == m_used.scale);
        scales->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, scale] {
            if (scale == Scale::Bands && m_used.bands.empty())
                Q_EMIT bandsAsked(); // they have to be entered first
            else
                Q_EMIT ruleChosen(m_used.direction, scale);
        });
    }
    m_menu->addSection(tr("Direction"));
    auto* directions = new QActionGroup(m_menu);
    for (const Direction direction : {Direction::More, Direction::Less}) {
        QAction* choice = m_menu->addAction(directionName(direction));
        choice->setCheckable(true);
        choice->setChecked(direction == m_used.direction);
        directions->addAction(choice);
        connect(choice, &QAction::triggered, this,
                [this, direction] { Q_EMIT ruleChosen(direction, m_used.scale); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Edit criterion…")), &QAction::triggered, this, &WeightRow::editAsked);
    QAction* up = m_menu->addAction(tr("Move up"));
    QAction* down = m_menu->addAction(tr("Move down"));
    up->setEnabled(m_position > 0);
    down->setEnabled(!m_isLast);
    connect(up, &QAction::triggered, this, [this] { Q_EMIT moveAsked(-1); });
    connect(down, &QAction::triggered, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_menu->addAction(tr("Remove from model")), &QAction::triggered, this, &WeightRow::removeAsked);
}

} // namespace kam
