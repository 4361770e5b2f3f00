#include "portfolio/maptab.h"

#include "base/number.h"
#include "charts/bubbles.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/sharesplitter.h"
#include "common/standings.h"
#include "common/theme.h"
#include "portfolio/columnwidths.h"
#include "portfolio/mapmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

/// More bubbles than this hide one another; the table has all.
constexpr int mostDrawn = 1'000;
constexpr int editWidth = 7 * theme::grid;
constexpr int axisWidth = 30 * theme::grid;
constexpr int sizeWidth = 24 * theme::grid;
constexpr int numberWidth = 18 * theme::grid;
/// What is shown until the person chooses: the first of which anything is known.
const QStringList usualAcross{QStringLiteral("share-of-wallet"), QStringLiteral("current-gap"),
                              QStringLiteral("margin"), QStringLiteral("revenue")};
const QStringList usualUp{QStringLiteral("future-gap"), QStringLiteral("clv"), QStringLiteral("profit"),
                          QStringLiteral("revenue")};

QString decimalsShown(double value, const MapFigure& figure)
{
    return shortNumber(value, std::max(2, figure.decimals), QLocale());
}

} // namespace

MapTab::MapTab(Desk& desk, QWidget* parent)
    : PortfolioTab(desk, parent), m_standings(Standings::of(desk)), m_model(new MapModel(this)),
      m_table(pageTable(*m_model, tr("Clients of the map"), QStringLiteral("mapTable"))),
      m_chart(new ChartView(desk)), m_note(mutedLabel({}))
{
    m_chart->setObjectName(QStringLiteral("mapChart"));
    m_note->setObjectName(QStringLiteral("mapNote"));
    m_note->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_across = new ShareSplitter(m_chart, 56, m_table, 44);
    m_across->setObjectName(QStringLiteral("mapSplitter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(choices());
    column->addWidget(m_note);
    column->addWidget(m_across, 1);
    connectParts();
}

QWidget* MapTab::choices()
{
    const QString captions[] = {tr("Horizontal"), tr("Vertical"), tr("Bubble")};
    const char* names[] = {"mapAcrossCombo", "mapUpCombo", "mapSizeCombo"};
    const QString spoken[] = {tr("Limit of the quadrants across"), tr("Limit of the quadrants up")};
    const char* edits[] = {"mapAcrossEdit", "mapUpEdit"};
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(bar, 2 * theme::grid, theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    for (std::size_t axis = 0; axis < AxisCount; ++axis) {
        auto* group = new QWidget;
        auto* row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::grid);
        auto* combo = new QComboBox;
        combo->setObjectName(QString::fromLatin1(names[axis]));
        combo->setAccessibleName(captions[axis]);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(axis < Size ? axisWidth : sizeWidth);
        m_combos[axis] = combo;
        row->addWidget(mutedLabel(captions[axis]));
        row->addWidget(combo);
        if (axis < Size) {
            auto* edit = new QLineEdit;
            edit->setObjectName(QString::fromLatin1(edits[axis]));
            edit->setAccessibleName(spoken[axis]);
            edit->setToolTip(tr("The quadrants meet here. Empty: at the middle value of all clients."));
            edit->setAlignment(Qt::AlignRight);
            edit->setFixedWidth(editWidth);
            m_edits[axis] = edit;
            row->addWidget(mutedLabel(tr("threshold")));
            row->addWidget(edit);
        }
        row->addStretch(1);
        flow->addWidget(group);
    }
    return bar;
}

void MapTab::connectParts()
{
    for (std::size_t axis = 0; axis < AxisCount; ++axis)
        connect(m_combos[axis], &QComboBox::activated, this, [this, axis](int entry) {
            m_chosen[axis] = m_combos[axis]->itemData(entry).toString();
            draw();
        });
    for (std::size_t axis = 0; axis < Size; ++axis)
        connect(m_edits[axis], &QLineEdit::editingFinished, this,
                [this, axis] { takeLimit(static_cast<Axis>(axis)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_chart->select(current.isValid() ? current.row() : -1);
                if (current.isValid() && !m_quiet)
                    Q_EMIT clientSelected(m_model->clientAt(current.row()));
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { desk().jump("client", m_model->clientAt(index.row())); });
    connect(m_chart, &ChartView::pointSelected, this, [this](int point) {
        m_table->setCurrentIndex(point < 0 ? QModelIndex() : m_model->index(point, MapModel::Name));
    });
    connect(m_chart, &ChartView::pointActivated, this,
            [this](int point) { desk().jump("client", m_model->clientAt(point)); });
    const auto again = [this] {
        if (m_portfolio && isVisible())
            show(m_portfolio);
    };
    connect(&m_standings, &Standings::changed, this, again);
    connect(&m_standings, &Standings::outdated, this, [this] {
        if (isVisible())
            m_standings.want();
    });
}

void MapTab::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    m_portfolio = portfolio;
    m_standings.want();
    fillChoices();
    draw();
}

void MapTab::fillChoices()
{
    const auto figures = mapFigures(*m_portfolio, m_standings);
    const QString words[] = {usualWord(figures, usualAcross), usualUpWord(figures),
                             QStringLiteral("revenue")};
    for (std::size_t axis = 0; axis < AxisCount; ++axis) {
        QComboBox* combo = m_combos[axis];
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const MapFigure& figure : figures)
            combo->addItem(figure.name, figure.word);
        const int wanted = combo->findData(m_chosen[axis]);
        combo->setCurrentIndex(wanted >= 0 ? wanted : combo->findData(words[axis]));
    }
}

bool MapTab::isKnown(const MapFigure& figure) const
{
    const MapValues values(*m_portfolio, m_standings, figure);
    for (std::size_t place = 0; place < m_portfolio->figures.clients().size(); ++place)
        if (values.of(place))
            return true;
    return false;
}

QString MapTab::usualWord(const std::vector<MapFigure>& figures, const QStringList& words) const
{
    for (const QString& word : words)
        for (const MapFigure& figure : figures)
            if (figure.word == word && isKnown(figure))
                return word;
    return words.last();
}

/// The first score with a rated client; else what the client may yet bring.
QString MapTab::usualUpWord(const std::vector<MapFigure>& figures) const
{
    for (const MapFigure& figure : figures)
        if (figure.model != noId && isKnown(figure))
            return figure.word;
    return usualWord(figures, usualUp);
}

MapFigure MapTab::figure(Axis axis) const
{
    const QString word = m_combos[axis]->currentData().toString();
    for (const MapFigure& figure : mapFigures(*m_portfolio, m_standings))
        if (figure.word == word)
            return figure;
    return {};
}

void MapTab::draw()
{
    const Id selected = m_model->clientAt(m_table->currentIndex().row());
    const MapFigure figures[] = {figure(Across), figure(Up), figure(Size)};
    const MapValues x(*m_portfolio, m_standings, figures[Across]);
    const MapValues y(*m_portfolio, m_standings, figures[Up]);
    const MapValues size(*m_portfolio, m_standings, figures[Size]);
    MapPoints all = mapPoints(*m_portfolio, x, y, size);
    std::vector<double> values[Size];
    for (const MapPoint& point : all.points) {
        values[Across].push_back(point.x);
        values[Up].push_back(point.y);
    }
    BubblesData bubbles;
    bubbles.entryName = tr("Client");
    bubbles.x = figures[Across].quantity();
    bubbles.y = figures[Up].quantity();
    bubbles.size = figures[Size].quantity();
    const int drawn = std::min(mostDrawn, static_cast<int>(all.points.size()));
    for (int i = 0; i < drawn; ++i) {
        const MapPoint& point = all.points[static_cast<std::size_t>(i)];
        bubbles.bubbles.push_back({point.name, point.x, point.y, point.size});
    }
    for (std::size_t axis = 0; axis < Size; ++axis) {
        const auto own = m_limits.find(figures[axis].word);
        m_shownLimits[axis] = own != m_limits.end() ? own->second : median(std::move(values[axis]));
    }
    if (drawn > 0) {
        bubbles.limitX = m_shownLimits[Across];
        bubbles.limitY = m_shownLimits[Up];
    }
    bubbles.words = {tr("%1 against %2").arg(bubbles.y.name, bubbles.x.name),
                     tr("Bubble: %1, %2").arg(bubbles.size.name, m_portfolio->period()),
                     tr("Of no client are both figures known. Choose others, or record them.")};
    showNote(all.leftOut, static_cast<int>(all.points.size()) - drawn);
    m_chart->setChart(std::make_shared<BubbleChart>(std::move(bubbles)));
    m_model->show(std::move(all.points), {figures[Across].briefQuantity(), figures[Up].briefQuantity(),
                                          figures[Size].briefQuantity()});
    fitFirstRows(*m_table, MapModel::Name, numberWidth);
    showLimits();
    select(selected);
}

void MapTab::showNote(int left, int notDrawn)
{
    QStringList sentences;
    if (left > 0)
        sentences << tr("%Ln client(s) are not shown, because one of the two figures is not known.", nullptr,
                        left);
    if (notDrawn > 0)
        sentences << tr("The smallest %Ln are in the table alone.", nullptr, notDrawn);
    m_note->setText(sentences.join(QLatin1Char(' ')));
    m_note->setVisible(!sentences.isEmpty());
}

void MapTab::showLimits()
{
    for (const Axis axis : {Across, Up}) {
        // What is being typed while the file changes stays.
        if (!m_edits[axis]->hasFocus() || !m_edits[axis]->isModified())
            m_edits[axis]->setText(decimalsShown(m_shownLimits[axis], figure(axis)));
        m_edits[axis]->setEnabled(!m_model->points().empty());
    }
}

void MapTab::takeLimit(Axis axis)
{
    const MapFigure of = figure(axis);
    const QString typed = m_edits[axis]->text().trimmed();
    m_edits[axis]->setModified(false);
    if (typed == decimalsShown(m_shownLimits[axis], of))
        return;
    const auto limit = readNumber(typed, QLocale());
    if (typed.isEmpty())
        m_limits.erase(of.word);
    else if (limit)
        m_limits[of.word] = *limit;
    else
        desk().say(tr("“%1” is not a number, so the limit stays as it was.").arg(typed), Severity::Caution);
    draw();
}

void MapTab::select(Id client)
{
    const int row = client == noId ? -1 : m_model->rowOf(client);
    const QScopedValueRollback quiet(m_quiet, true);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, MapModel::Name));
    m_chart->select(row);
}

QByteArray MapTab::saveLayout() const
{
    QJsonObject limits;
    for (const auto& [word, limit] : m_limits)
        limits.insert(word, limit);
    return QJsonDocument(
               QJsonObject{{QStringLiteral("across"), m_chosen[Across]},
                           {QStringLiteral("up"), m_chosen[Up]},
                           {QStringLiteral("size"), m_chosen[Size]},
                           {QStringLiteral("limits"), limits},
                           {QStringLiteral("splitter"), QString::fromLatin1(m_across->state().toBase64())}})
        .toJson(QJsonDocument::Compact);
}

void MapTab::restoreLayout(const QByteArray& bytes)
{
    const QJsonObject layout = QJsonDocument::fromJson(bytes).object();
    m_chosen = {layout.value(QStringLiteral("across")).toString(),
                layout.value(QStringLiteral("up")).toString(),
                layout.value(QStringLiteral("size")).toString()};
    const QJsonObject limits = layout.value(QStringLiteral("limits")).toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit)
        m_limits[limit.key()] = limit.value().toDouble();
    m_across->restore(QByteArray::fromBase64(layout.value(QStringLiteral("splitter")).toString().toLatin1()));
}

} // namespace kam
