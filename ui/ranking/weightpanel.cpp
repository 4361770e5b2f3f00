#include "ranking/weightpanel.h"

#include "common/actionbutton.h"
#include "common/labels.h"
#include "common/shown.h"
#include "common/theme.h"
#include "ranking/rankingbench.h"
#include "ranking/weightrow.h"
#include "scoring/robustness.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace kam
{

namespace
{

constexpr int followMilliseconds = 60;
constexpr int fewClients = 20'000; // whose changes of place are found in a millisecond or two

} // namespace

WeightPanel::WeightPanel(RankingBench& bench, const Commands& commands, QWidget* parent)
    : QWidget(parent), m_bench(bench)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    auto* heading = headingLabel(tr("Weights"));
    heading->setFixedHeight(theme::fieldHeight);
    column->addWidget(heading);
    column->addWidget(scrolled(), 1);
    column->addWidget(footer(commands));
    column->addStretch(0);
    // A moving weight comes first; what it would take to change places may follow a moment behind it.
    m_later.setSingleShot(true);
    m_later.setInterval(followMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &WeightPanel::showChanges);
    connect(&bench, &RankingBench::reloaded, this, &WeightPanel::rebuild);
    const auto follow = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&bench, &RankingBench::reloaded, this, [this, follow] {
        // Of many clients the table is painted first.
        const bool many = m_bench.ranking() && m_bench.ranking()->clientCount() > fewClients;
        many ? follow() : showChanges();
    });
    connect(&bench, &RankingBench::weightsChanged, this, follow);
    connect(&bench, &RankingBench::weightsChanged, this, &WeightPanel::refresh);
    rebuild();
}

QWidget* WeightPanel::scrolled()
{
    auto* area = new QScrollArea;
    m_area = area;
    area->setMinimumHeight(2 * theme::rowHeight);
    area->setObjectName(QStringLiteral("weightScrollArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, theme::grid, 0);
    m_list->setSpacing(0);
    m_none = mutedLabel(tr("This model has no criteria yet. Three to five are usual."));
    m_none->setWordWrap(true);
    m_list->addWidget(m_none);
    m_list->addStretch(1);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QWidget* WeightPanel::footer(const Commands& commands)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, theme::grid / 2, theme::grid, 0);
    column->setSpacing(theme::grid / 2);
    m_sum = bodyLabel({});
    m_sum->setObjectName(QStringLiteral("weightSumLabel"));
    m_sum->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
    m_standNote = mutedLabel(tr("Totals use the weights as they stand."));
    m_standNote->setWordWrap(true);
    for (QAction* command :
         {commands.normalise, commands.addCriterion, commands.saveWeights, commands.returnToSaved})
        m_buttons.push_back(new ActionButton(*command));
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, theme::grid / 2, 0, 0);
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_buttons[0]);
    buttons->addWidget(m_buttons[1]);
    buttons->addStretch(1);
    m_movedNote = mutedLabel(tr("The weights differ from the saved ones."));
    m_movedNote->setWordWrap(true);
    m_baseline = new QWidget;
    auto* baseline = new QHBoxLayout(m_baseline);
    baseline->setContentsMargins(0, theme::grid / 2, 0, 0);
    baseline->setSpacing(theme::grid);
    baseline->addWidget(m_buttons[2]);
    baseline->addWidget(m_buttons[3]);
    baseline->addStretch(1);
    column->addWidget(m_sum);
    column->addWidget(m_standNote);
    column->addWidget(m_movedNote);
    column->addLayout(buttons);
    column->addWidget(m_baseline);
    return box;
}

WeightRow* WeightPanel::makeRow(int position, const ModelCriterion& used)
{
    auto* row = new WeightRow(position, used, !m_bench.readOnly());
    connect(row, &WeightRow::moved, this,
            [this, position](Weight weight, bool held) { m_bench.moveWeight(position, weight, held); });
    connect(row, &WeightRow::cameToRest, &m_bench, &RankingBench::storeWeight);
    connect(row, &WeightRow::editAsked, this, [this, position] { Q_EMIT editAsked(position); });
    connect(row, &WeightRow::bandsAsked, this, [this, position] { Q_EMIT bandsAsked(position); });
    connect(row, &WeightRow::removeAsked, this, [this, position] { Q_EMIT removeAsked(position); });
    connect(row, &WeightRow::moveAsked, this,
            [this, position](int places) { Q_EMIT moveAsked(position, places); });
    connect(row, &WeightRow::ruleChosen, this, [this, position](Direction direction, Scale scale) {
        Q_EMIT ruleChosen(position, direction, scale);
    });
    return row;
}

void WeightPanel::rebuild()
{
    const ScoringModel* model = m_bench.model();
    const std::size_t wanted = model ? model->criteria.size() : 0;
    while (m_rows.size() > wanted) {
        // It may be its own menu that asked for this.
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_list->removeWidget(m_rows.back());
        m_rows.pop_back();
    }
    for (std::size_t i = m_rows.size(); i < wanted; ++i) {
        m_rows.push_back(makeRow(static_cast<int>(i), model->criteria[i]));
        m_list->insertWidget(static_cast<int>(i) + 1, m_rows.back());
    }
    m_none->setVisible(model && wanted == 0);
    refresh();
}

void WeightPanel::refresh()
{
    const ScoringModel* model = m_bench.model();
    for (std::size_t i = 0; model && i < m_rows.size(); ++i) {
        m_rows[i]->setUsed(model->criteria[i]);
        m_rows[i]->setLast(i + 1 == m_rows.size());
    }
    showSum();
    const bool differs = m_bench.differsFromSaved();
    // One in the place of the other, so that the list above keeps its height.
    m_movedNote->setVisible(differs && m_bench.hasSavedWeights());
    m_standNote->setVisible(!m_movedNote->isVisibleTo(this));
    m_baseline->setVisible(differs);
    fitArea();
}

void WeightPanel::showChanges()
{
    m_later.stop();
    const Ranking* ranking = m_bench.ranking();
    const auto changes = ranking ? nearestChanges(*ranking, usualTop) : std::vector<NearestChange>{};
    const auto distance = [&](const NearestChange& change) {
        const auto criterion = static_cast<std::size_t>(change.criterion);
        return std::abs(change.weight - ranking->model().criteria[criterion].weight / 100.0);
    };
    const auto nearest =
        std::min_element(changes.begin(), changes.end(), [&](const NearestChange& a, const NearestChange& b) {
            return distance(a) < distance(b);
        });
    for (WeightRow* row : m_rows)
        row->setChange({}, {}, false);
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString weight = shownPercent(change->weight);
        const QString rises = ranking->name(change->rises);
        const QString falls = ranking->name(change->falls);
        m_rows[static_cast<std::size_t>(change->criterion)]->setChange(
            change->below ? tr("below %1: %2 passes %3").arg(weight, rises, falls)
                          : tr("above %1: %2 passes %3").arg(weight, rises, falls),
            change->weight, change == nearest);
    }
}

void WeightPanel::showSum()
{
    const ScoringModel* model = m_bench.model();
    m_sum->setVisible(model != nullptr);
    if (model == nullptr)
        return;
    const Weight sum = weightSum(*model);
    const QString total = shortWeight(sum);
    if (sum == fullWeight)
        m_sum->setText(tr("✓ Sum %1").arg(total));
    else if (sum < fullWeight)
        m_sum->setText(tr("▲ Sum %1, %2 short of %3")
                           .arg(total, shortWeight(fullWeight - sum), shortWeight(fullWeight)));
    else
        m_sum->setText(
            tr("▲ Sum %1, %2 over %3").arg(total, shortWeight(sum - fullWeight), shortWeight(fullWeight)));
    setRole(*m_sum, sum == fullWeight ? QStringLiteral("good") : QStringLiteral("caution"));
}

void WeightPanel::enterTyped()
{
    for (WeightRow* row : m_rows)
        row->enterTyped();
    m_bench.storeWeight();
}

QWidget* WeightPanel::tabAfter(QWidget* before)
{
    for (WeightRow* row : m_rows)
        before = row->tabAfter(before);
    for (QWidget* button : m_buttons) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
    return before;
}

bool WeightPanel::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fitArea();
    return done;
}

void WeightPanel::fitArea()
{
    const int room =
        width() - m_list->contentsMargins().right() - m_area->verticalScrollBar()->sizeHint().width();
    for (WeightRow* row : m_rows)
        row->setRoom(room);
    m_list->invalidate();
    // As high as the criteria need, so that the sum stands right below them.
    const QWidget* content = m_area->widget();
    const int height = content->hasHeightForWidth() ? content->heightForWidth(m_area->viewport()->width())
                                                    : content->sizeHint().height();
    m_area->setMaximumHeight(height);
}

} // namespace kam
