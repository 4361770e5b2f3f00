#include "common/chartview.h"

#include "common/chartfile.h"
#include "common/chartlook.h"
#include "common/desk.h"
#include "common/questions.h"
#include "common/styledrawing.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QAccessibleWidget>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QStyleOption>
#include <QToolTip>
#include <algorithm>

namespace kam
{

namespace
{

constexpr QSize usualSize(60 * theme::grid, 36 * theme::grid);
constexpr QSize leastSize(28 * theme::grid, 18 * theme::grid);
constexpr int focusMargin = 2;

/// A chart is read out with its summary, and the selected point as its value.
class ChartAccessible : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const Chart* chart = m_view->chart();
        if (kind == QAccessible::Value && chart && m_view->selected() >= 0)
            return chart->tooltip(m_view->selected(), QLocale());
        return QAccessibleWidget::text(kind);
    }

private:
    ChartView* m_view;
};

QAccessibleInterface* accessibleChart(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChartView*>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

QString fileName(const QString& title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    return name + QStringLiteral(".png");
}

} // namespace

ChartView::ChartView(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_copyPicture(new QAction(tr("Copy picture"), this)),
      m_copyData(new QAction(tr("Copy data"), this)), m_save(new QAction(tr("Save chart as…"), this))
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    makeActions();
}

void ChartView::makeActions()
{
    m_copyPicture->setObjectName(QStringLiteral("copyPictureAction"));
    m_copyData->setObjectName(QStringLiteral("copyDataAction"));
    m_copyData->setShortcut(QKeySequence::Copy);
    m_copyData->setShortcutContext(Qt::WidgetShortcut);
    m_save->setObjectName(QStringLiteral("saveChartAction"));
    addActions({m_copyPicture, m_copyData, m_save});
    connect(m_copyPicture, &QAction::triggered, this, [this] {
        if (m_chart)
            QApplication::clipboard()->setImage(chartImage(*m_chart, size()));
    });
    connect(m_copyData, &QAction::triggered, this, [this] {
        if (m_chart)
            QApplication::clipboard()->setText(m_chart->table().tabSeparated(QLocale()));
    });
    connect(m_save, &QAction::triggered, this, &ChartView::savePicture);
    for (QAction* action : actions())
        action->setEnabled(false);
}

void ChartView::setChart(std::shared_ptr<const Chart> chart)
{
    const int before = m_chart ? m_chart->count() : -1;
    m_chart = std::move(chart);
    const int now = m_chart ? m_chart->count() : -1;
    m_emphasis.hovered = -1;
    if (now != before)
        m_emphasis.selected = -1;
    for (QAction* action : actions())
        action->setEnabled(now > 0);
    forgetScene();
    describe();
}

void ChartView::select(int index)
{
    const int wanted = m_chart && index >= 0 && index < m_chart->count() ? index : -1;
    if (wanted == m_emphasis.selected)
        return;
    m_emphasis.selected = wanted;
    update();
}

QRectF ChartView::areaOf(int index) const
{
    const ChartScene::Hit* hit = scene().hitOf(index);
    return hit ? hit->area : QRectF();
}

QSize ChartView::sizeHint() const
{
    return usualSize;
}

QSize ChartView::minimumSizeHint() const
{
    return leastSize;
}

const ChartScene& ChartView::scene() const
{
    if (!m_scene) {
        const QRectF room = QRectF(rect()).adjusted(focusMargin, focusMargin, -focusMargin, -focusMargin);
        m_scene =
            std::make_unique<ChartScene>(m_chart ? m_chart->scene(room, chartLook(*this)) : ChartScene{});
    }
    return *m_scene;
}

void ChartView::forgetScene()
{
    m_scene.reset();
    m_drawn = {};
    update();
}

void ChartView::describe()
{
    setAccessibleName(m_chart ? m_chart->words().title : QString());
    setAccessibleDescription(m_chart ? m_chart->summary(QLocale()) : QString());
}

void ChartView::paintEvent(QPaintEvent*)
{
    const ChartLook look = chartLook(*this);
    const QSize pixels = size() * devicePixelRatioF();
    if (m_drawn.size() != pixels) {
        m_drawn = QPixmap(pixels);
        m_drawn.setDevicePixelRatio(devicePixelRatioF());
        m_drawn.fill(Qt::transparent);
        QPainter drawing(&m_drawn);
        paintScene(drawing, scene(), look);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    paintEmphasis(painter, scene(), look, m_emphasis);
    if (!hasFocus())
        return;
    QStyleOption frame;
    frame.rect = rect();
    drawing::focusFrame(&painter, &frame);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forgetScene();
}

void ChartView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange)
        forgetScene();
    if (type == QEvent::LocaleChange || type == QEvent::LanguageChange) {
        forgetScene();
        describe();
    }
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = scene().indexAt(help->pos());
    if (index < 0 || !m_chart) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QToolTip::showText(help->globalPos(), plainTip(m_chart->tooltip(index, QLocale())), this,
                       scene().hitOf(index)->area.toAlignedRect());
    return true;
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    choose(scene().indexAt(event->position()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int index = scene().indexAt(event->position());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    choose(index);
    Q_EMIT pointActivated(index);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    hover(scene().indexAt(event->position()));
}

void ChartView::leaveEvent(QEvent* event)
{
    hover(-1);
    QWidget::leaveEvent(event);
}

void ChartView::hover(int index)
{
    if (index == m_emphasis.hovered)
        return;
    m_emphasis.hovered = index;
    update();
}

void ChartView::choose(int index)
{
    if (!m_chart || index == m_emphasis.selected)
        return;
    select(index);
    QAccessibleValueChangeEvent changed(this, index < 0 ? QString() : m_chart->tooltip(index, QLocale()));
    QAccessible::updateAccessibility(&changed);
    Q_EMIT pointSelected(index);
}

void ChartView::move(int by, bool toEnd)
{
    const std::vector<int>& order = scene().order;
    if (order.empty())
        return;
    const int last = static_cast<int>(order.size()) - 1;
    const auto current = std::find(order.begin(), order.end(), m_emphasis.selected);
    int place = by > 0 ? 0 : last;
    if (toEnd)
        place = by > 0 ? last : 0;
    else if (current != order.end())
        place = std::clamp(static_cast<int>(current - order.begin()) + by, 0, last);
    choose(order[static_cast<std::size_t>(place)]);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    constexpr int page = 10;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return move(-1, false);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return move(1, false);
    case Qt::Key_PageUp:
        return move(-page, false);
    case Qt::Key_PageDown:
        return move(page, false);
    case Qt::Key_Home:
        return move(-1, true);
    case Qt::Key_End:
        return move(1, true);
    case Qt::Key_Escape:
        if (m_emphasis.selected >= 0)
            return choose(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_emphasis.selected >= 0) {
            Q_EMIT pointActivated(m_emphasis.selected);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::savePicture()
{
    if (!m_chart)
        return;
    const QString path =
        m_desk.questions().fileToSave(this, tr("Save chart"), fileName(m_chart->words().title),
                                      tr("Picture (*.png);;Drawing that scales (*.svg);;Document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (m_desk.act([&] { saveChart(*m_chart, size(), path); }))
        m_desk.say(tr("The chart is saved as %1.").arg(path));
}

} // namespace kam
