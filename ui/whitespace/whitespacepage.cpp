#include "whitespace/whitespacepage.h"

#include "common/backgroundread.h"
#include "common/desk.h"
#include "common/questions.h"
#include "whitespace/gridlegend.h"
#include "whitespace/gridmodel.h"
#include "whitespace/gridview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>
#include <utility>

namespace kam
{

namespace
{
enum StackPage { GridShown, Reading, NoLines, NoClients };
}

WhiteSpacePage::WhiteSpacePage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_model(new GridModel(desk.workspace(), this)),
      m_read(new BackgroundRead(desk.workspace(), {}, this))
{
    setObjectName(QStringLiteral("whiteSpacePage"));
    makeActions();
    arrangePage();
    connect(&desk.workspace(), &Workspace::changed, this, &WhiteSpacePage::follow);
    connect(m_view, &GridView::clientAsked, this,
            [this](int row) { this->desk().jump("client", m_model->client(row)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WhiteSpacePage::showReading);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WhiteSpacePage::showReading);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &WhiteSpacePage::showReading);
    showState();
}

QString WhiteSpacePage::title() const
{
    return tr("White space");
}

QList<Page::MenuActions> WhiteSpacePage::menuActions() const
{
    return {{"Client", {m_open}}, {"Tools", {m_addYear}}, {"Edit", m_view->commands()}};
}

bool WhiteSpacePage::isWorking() const
{
    return m_read->isBusy();
}

void WhiteSpacePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        readAgain(true);
}

void WhiteSpacePage::readAgain(bool atOnce)
{
    m_stale = false;
    const auto read = [this, year = m_year](const Workspace& workspace) -> std::function<void()> {
        return [this, year, data = GridData::read(workspace, year)] {
            if (year == m_year)
                take(data);
        };
    };
    atOnce ? m_read->startNow(read) : m_read->start(read);
    showState();
}

void WhiteSpacePage::take(const std::shared_ptr<GridData>& fresh)
{
    {
        const QSignalBlocker quiet(m_years);
        std::vector<int> years = fresh->years;
        const int shown = fresh->sales.year();
        if (std::find(years.begin(), years.end(), shown) == years.end())
            years.push_back(shown);
        std::sort(years.rbegin(), years.rend());
        m_years->clear();
        for (const int year : years)
            m_years->addItem(QString::number(year), year);
        m_years->setCurrentIndex(m_years->findData(shown));
    }
    const QModelIndex current = m_view->currentIndex();
    const Id client =
        current.isValid() && current.row() < m_model->rowCount() ? m_model->client(current.row()) : noId;
    m_model->take(fresh);
    if (const int row = m_model->rowOf(client); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, std::min(current.column(), m_model->columnCount() - 1)));
    showState();
}

void WhiteSpacePage::follow(const Changes& changes)
{
    const bool clients =
        changes.touches("client") || changes.touches("team_member") || changes.touches("workspace");
    const bool sales =
        changes.touches("sales") || changes.touches("client_transaction") || changes.touches("product_line");
    if (clients || (sales && !isVisible())) {
        if (isVisible())
            readAgain(false);
        else
            m_stale = true;
        return;
    }
    if (!sales || m_stale)
        return;
    desk().act([&] { m_model->follow(changes); });
    showState();
}

void WhiteSpacePage::arrangeGrid()
{
    GridArrangement arrangement;
    arrangement.measure = static_cast<GridMeasure>(m_measure->currentIndex());
    arrangement.grouping = static_cast<GridGrouping>(m_grouping->currentIndex());
    arrangement.linesTogether = m_columns->currentIndex() == 1;
    arrangement.largestFirst = m_order->currentIndex() == 1;
    arrangement.withFiguresOnly = m_withFigures->isChecked();
    arrangement.filter = m_filter->text();
    const QModelIndex current = m_view->currentIndex();
    const Id client = current.isValid() ? m_model->client(current.row()) : noId;
    m_model->arrange(arrangement);
    if (const int row = m_model->rowOf(client); row >= 0 && m_model->columnCount() > 0)
        m_view->setCurrentIndex(m_model->index(row, std::min(current.column(), m_model->columnCount() - 1)));
    showState();
}

void WhiteSpacePage::showArrangement(const GridArrangement& arrangement)
{
    m_measure->setCurrentIndex(static_cast<int>(arrangement.measure));
    m_grouping->setCurrentIndex(static_cast<int>(arrangement.grouping));
    m_columns->setCurrentIndex(arrangement.linesTogether ? 1 : 0);
    m_order->setCurrentIndex(arrangement.largestFirst ? 1 : 0);
    m_withFigures->setChecked(arrangement.withFiguresOnly);
    arrangeGrid();
}

void WhiteSpacePage::showReading()
{
    const QModelIndex current = m_view->currentIndex();
    const bool there =
        current.isValid() && current.row() < m_model->rowCount() && current.column() < m_model->columnCount();
    m_open->setEnabled(there && m_model->client(current.row()) != noId);
    if (there)
        m_reading->setText(
            m_model->reading(current.row(), current.column()).replace(u'\n', QStringLiteral("   ·   ")));
    else if (m_model->data())
        m_reading->setText(m_model->arrangement().measure == GridMeasure::ShareOfWallet
                               ? tr("All: %1").arg(m_model->sentence(m_model->total()))
                               : tr("All, in %1: %2", "currency, sum")
                                     .arg(m_model->data()->currency, m_model->sentence(m_model->total())));
}

void WhiteSpacePage::showState()
{
    const GridData* shown = m_model->data();
    const bool writable = !desk().workspace().isReadOnly();
    m_addYear->setEnabled(writable && shown);
    if (!shown) {
        m_stack->setCurrentIndex(Reading);
        return;
    }
    m_stack->setCurrentIndex(shown->clients.empty()         ? NoClients
                             : shown->sales.lines().empty() ? NoLines
                                                            : GridShown);
    const QLocale locale;
    m_count->setText(tr("%1 of %2 clients, %3 product lines")
                         .arg(locale.toString(m_model->clientsShown()),
                              locale.toString(static_cast<int>(shown->clients.size())),
                              locale.toString(m_model->columnCount())));
}

void WhiteSpacePage::openClient()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && m_model->client(current.row()) != noId)
        desk().jump("client", m_model->client(current.row()));
}

void WhiteSpacePage::addYear()
{
    const auto text = desk().questions().text(this, tr("Show another year"), tr("Year"),
                                              QString::number(QDate::currentDate().year()));
    if (!text)
        return;
    const int year = text->trimmed().toInt();
    if (year < firstSalesYear || year > lastSalesYear) {
        desk().say(tr("The year must be from %1 to %2.").arg(firstSalesYear).arg(lastSalesYear),
                   Severity::Caution);
        return;
    }
    m_year = year;
    readAgain(true);
}

QByteArray WhiteSpacePage::saveLayout() const
{
    const GridArrangement& arrangement = m_model->arrangement();
    const QJsonObject json{{QStringLiteral("measure"), static_cast<int>(arrangement.measure)},
                           {QStringLiteral("grouping"), static_cast<int>(arrangement.grouping)},
                           {QStringLiteral("together"), arrangement.linesTogether},
                           {QStringLiteral("largest"), arrangement.largestFirst},
                           {QStringLiteral("figures"), arrangement.withFiguresOnly}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void WhiteSpacePage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject json = QJsonDocument::fromJson(layout).object();
    GridArrangement arrangement;
    const int measure = json.value(QLatin1String("measure")).toInt();
    const int grouping = json.value(QLatin1String("grouping")).toInt();
    arrangement.measure = static_cast<GridMeasure>(std::clamp(measure, 0, m_measure->count() - 1));
    arrangement.grouping = static_cast<GridGrouping>(std::clamp(grouping, 0, m_grouping->count() - 1));
    arrangement.linesTogether = json.value(QLatin1String("together")).toBool();
    arrangement.largestFirst = json.value(QLatin1String("largest")).toBool();
    arrangement.withFiguresOnly = json.value(QLatin1String("figures")).toBool();
    showArrangement(arrangement);
}

} // namespace kam
