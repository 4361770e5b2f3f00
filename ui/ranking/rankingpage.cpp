#include "ranking/rankingpage.h"

#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "ranking/modelcommands.h"
#include "ranking/proofpanel.h"
#include "ranking/rankingbench.h"
#include "ranking/rankingcommands.h"
#include "ranking/rankingcopy.h"
#include "ranking/rankingdelegate.h"
#include "ranking/rankingempty.h"
#include "ranking/rankingtablemodel.h"
#include "ranking/weightpanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

namespace kam
{

namespace
{

// Enough to find a width that suits; measuring every name would make opening slow for many clients.
constexpr int measuredRows = 200;
constexpr int widestName = 32 * theme::grid;
constexpr int tableRow = theme::rowHeight - theme::grid / 4; ///< thirteen clients on a small screen
constexpr int leastName = 12 * theme::grid;
constexpr int leastBars = 24 * theme::grid; ///< what the page is for: names give way before
constexpr int widestModelName = 22 * theme::grid;

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

RankingPage::RankingPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_bench(new RankingBench(desk, this)),
      m_commands(new RankingCommands(desk, *m_bench, this)),
      m_modelCommands(new ModelCommands(desk, *m_bench, this)),
      m_model(new RankingTableModel(*m_bench, this)), m_models(new QComboBox), m_summary(mutedLabel({})),
      m_filter(new QLineEdit), m_advisable(new QCheckBox), m_table(new QTableView),
      m_across(new QSplitter(Qt::Horizontal)), m_down(new QSplitter(Qt::Vertical)),
      m_stack(new QStackedWidget)
{
    m_weights = new WeightPanel(*m_bench, {m_commands->normalise(), m_commands->addCriterion(),
                                           m_commands->saveWeights(), m_commands->returnToSaved()});
    m_proof = new ProofPanel(*m_bench, desk.workspace(), {m_commands->rate(), m_commands->copyProof()});
    makeTable();
    arrange();
    connectParts();
    showState();
}

RankingPage::~RankingPage() = default;

QString RankingPage::title() const
{
    return tr("Ranking");
}

QByteArray RankingPage::key() const
{
    return QByteArrayLiteral("ranking");
}

QList<Page::MenuActions> RankingPage::menuActions() const
{
    const auto separator = [this] {
        auto* line = new QAction(const_cast<RankingPage*>(this));
        line->setSeparator(true);
        return line;
    };
    return {{QByteArrayLiteral("Model"),
             {m_modelCommands->models(), separator(), m_modelCommands->makePublished(),
              m_modelCommands->makeEmpty(), m_modelCommands->copy(), m_modelCommands->rename(),
              m_modelCommands->remove(), m_modelCommands->compare(), separator(), m_commands->addCriterion(),
              m_commands->normalise(), m_commands->saveWeights(), m_commands->returnToSaved(), separator(),
              m_commands->exportTable(), m_commands->report(), m_commands->workbook()}},
            {QByteArrayLiteral("Client"), {m_commands->rate(), m_commands->verify()}},
            {QByteArrayLiteral("Edit"), {m_commands->copyTable(), m_commands->copyProof()}}};
}

void RankingPage::makeTable()
{
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("rankingTable"));
    m_table->setAccessibleName(tr("Ranking of clients"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RankingDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(RankingTableModel::BarColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(5 * theme::grid);
    m_table->verticalHeader()->setMinimumSectionSize(tableRow);
    m_table->verticalHeader()->setDefaultSectionSize(tableRow);
    m_table->installEventFilter(this);
}

bool RankingPage::eventFilter(QObject* watched, QEvent* event)
{
    // Afterwards: its viewport has the new width by then.
    if (watched == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &RankingPage::fitName, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

QWidget* RankingPage::header()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::groupGap);
    makeFilter();
    m_models->setObjectName(QStringLiteral("modelCombo"));
    m_models->setAccessibleName(tr("Scoring model"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_models->setMaximumWidth(widestModelName);
    m_summary->setObjectName(QStringLiteral("rankingSummary"));
    row->addWidget(titleLabel(title()));
    row->addWidget(m_models);
    row->addWidget(new ActionButton(*m_modelCommands->compare()));
    row->addStretch(1);
    row->addWidget(m_summary);
    row->addWidget(m_filter);
    row->addWidget(m_advisable);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(new ActionButton(*m_commands->copyTable(), QStringLiteral("copy")));
    m_exportButton = new ActionButton(*m_commands->exportTable());
    buttons->addWidget(m_exportButton);
    row->addLayout(buttons);
    return bar;
}

void RankingPage::makeFilter()
{
    m_filter->setObjectName(QStringLiteral("rankingFilter"));
    m_filter->setAccessibleName(tr("Filter clients"));
    m_filter->setPlaceholderText(tr("Filter clients"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(20 * theme::grid);
    m_advisable->setObjectName(QStringLiteral("advisableOnlyCheck"));
    m_advisable->setText(tr("Advisable only"));
    m_advisable->setToolTip(
        tr("Hides clients that fail a verifying criterion; ranks stay those of all clients"));
}

QWidget* RankingPage::tableSide()
{
    m_down->setObjectName(QStringLiteral("tableSplitter"));
    m_down->addWidget(m_table);
    m_down->addWidget(m_proof);
    m_down->setStretchFactor(0, 1);
    m_down->setStretchFactor(1, 0);
    m_down->setCollapsible(0, false);
    return m_down;
}

QWidget* RankingPage::bench()
{
    m_across->setObjectName(QStringLiteral("benchSplitter"));
    m_weights->setMinimumWidth(40 * theme::grid);
    m_across->addWidget(m_weights);
    m_across->addWidget(tableSide());
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_across->setCollapsible(1, false);
    return m_across;
}

void RankingPage::arrange()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::groupGap);
    column->addWidget(header());
    m_empty = new RankingEmpty(*m_modelCommands->makePublished(), *m_modelCommands->makeEmpty());
    connect(m_empty, &RankingEmpty::clientsAsked, this,
            [this] { desk().jump(QByteArrayLiteral("client"), noId); });
    m_stack->addWidget(bench());
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
}

void RankingPage::connectParts()
{
    connect(m_bench, &RankingBench::modelsChanged, this, &RankingPage::fillModels);
    connect(m_bench, &RankingBench::reloaded, this, &RankingPage::showState);
    connect(m_bench, &RankingBench::gatesChanged, this, &RankingPage::showSummary);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RankingPage::restoreSelection);
    connect(m_models, &QComboBox::activated, this, &RankingPage::chooseEntry);
    connect(m_filter, &QLineEdit::textChanged, this, &RankingPage::filter);
    connect(m_advisable, &QCheckBox::toggled, this, &RankingPage::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    chooseClient(m_model->clientAt(current.row()));
            });
    connect(m_weights, &WeightPanel::editAsked, m_commands,
            [this](int criterion) { m_commands->editCriterion(criterion); });
    connect(m_weights, &WeightPanel::bandsAsked, m_commands,
            [this](int criterion) { m_commands->editCriterion(criterion, Scale::Bands); });
    connect(m_weights, &WeightPanel::removeAsked, m_commands, &RankingCommands::removeCriterion);
    connect(m_weights, &WeightPanel::moveAsked, m_commands, &RankingCommands::moveCriterion);
    connect(m_weights, &WeightPanel::ruleChosen, m_commands, &RankingCommands::chooseRule);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() == RankingTableModel::GatesColumn)
            m_commands->verify()->trigger();
        else
            desk().jump(QByteArrayLiteral("client"), m_model->clientAt(index.row()));
    });
    connect(m_commands->copyTable(), &QAction::triggered, this, &RankingPage::copyTable);
    connect(m_commands->copyProof(), &QAction::triggered, this, &RankingPage::copyProof);
}

void RankingPage::fillModels()
{
    const QSignalBlocker quiet(m_models);
    m_models->clear();
    for (const ModelName& model : m_bench->models())
        m_models->addItem(model.name, model.id);
    m_models->insertSeparator(m_models->count());
    m_models->addItem(m_modelCommands->models()->iconText(), noId);
    m_models->setCurrentIndex(m_models->findData(m_bench->modelId()));
    m_models->setVisible(!m_bench->models().empty());
}

void RankingPage::chooseEntry(int entry)
{
    const Id model = m_models->itemData(entry).toLongLong();
    if (model != noId)
        return m_bench->chooseModel(model);
    m_models->setCurrentIndex(m_models->findData(m_bench->modelId()));
    m_modelCommands->models()->trigger();
}

void RankingPage::showState()
{
    const Ranking* ranking = m_bench->ranking();
    const bool noModel = m_bench->model() == nullptr;
    const bool noClients = ranking && ranking->clientCount() == 0;
    m_models->setCurrentIndex(m_models->findData(m_bench->modelId()));
    m_models->setVisible(!noModel);
    if (noModel)
        m_empty->askForModel();
    else if (noClients)
        m_empty->askForClients();
    m_stack->setCurrentWidget(noModel || noClients ? static_cast<QWidget*>(m_empty) : m_across);
    m_table->setColumnHidden(RankingTableModel::RatedColumn,
                             !ranking || m_bench->ratedInFull() == ranking->clientCount());
    fitColumns();
    orderTabs();
    showSummary();
    fitTable();
}

void RankingPage::fitTable()
{
    // A short table ends with its last row, and the proof follows it.
    const qint64 wanted = theme::rowHeight + qint64{m_model->rowCount()} * tableRow + theme::grid / 2;
    m_table->setMaximumHeight(static_cast<int>(std::min<qint64>(wanted, QWIDGETSIZE_MAX)));
    m_table->setMinimumHeight(std::min(4 * theme::rowHeight, m_table->maximumHeight()));
}

void RankingPage::orderTabs()
{
    // Rows of criteria come and go; new ones would be last of all.
    QWidget* const last = m_weights->tabAfter(m_exportButton);
    QWidget::setTabOrder(last, m_table);
    m_proof->tabAfter(m_table);
}

void RankingPage::showSummary()
{
    const Ranking* ranking = m_bench->ranking();
    m_summary->setVisible(ranking && ranking->clientCount() > 0);
    if (!ranking)
        return;
    const int clients = ranking->clientCount();
    const bool filtered = m_model->isFiltered();
    m_summary->setToolTip(filtered ? tr("Ranks are those of all clients.") : QString());
    if (filtered)
        m_summary->setText(
            tr("%1 of %Ln clients shown", nullptr, clients).arg(QLocale().toString(m_model->rowCount())));
    else if (!ranking->model().criteria.empty() && !m_bench->anythingRated())
        m_summary->setText(tr("Nobody is rated yet, so every total is 0."));
    else if (m_bench->ratedInFull() == clients)
        m_summary->setText(tr("%Ln clients · all rated", nullptr, clients));
    else
        m_summary->setText(tr("%Ln clients · %1 rated in full", nullptr, clients)
                               .arg(QLocale().toString(m_bench->ratedInFull())));
}

int RankingPage::contentWidth(int column) const
{
    int width = m_table->horizontalHeader()->sectionSizeHint(column);
    const int rows = std::min(m_model->rowCount(), measuredRows);
    const QFontMetrics metrics(theme::font(theme::Size::Body, QFont::DemiBold));
    for (int row = 0; row < rows; ++row)
        width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) +
                                    3 * theme::grid);
    return width;
}

void RankingPage::fitColumns()
{
    QHeaderView* columns = m_table->horizontalHeader();
    const auto set = [&](int column, int least, int most) {
        columns->resizeSection(column, std::clamp(contentWidth(column), least, most));
    };
    using Model = RankingTableModel;
    // Room for the longest rank there can be, tied or not.
    const int clients = m_bench->ranking() ? m_bench->ranking()->clientCount() : 0;
    const QFontMetrics metrics(theme::font(theme::Size::Body, QFont::DemiBold));
    const QString longest = QLatin1Char('=') + QLocale().toString(clients);
    columns->resizeSection(Model::RankColumn,
                           std::max(6 * theme::grid, metrics.horizontalAdvance(longest) + 2 * theme::grid));
    set(Model::TotalColumn, 9 * theme::grid, 16 * theme::grid);
    set(Model::RatedColumn, 8 * theme::grid, 12 * theme::grid);
    set(Model::GatesColumn, 14 * theme::grid, 30 * theme::grid);
    set(Model::MovedColumn, 9 * theme::grid, 14 * theme::grid);
    fitName();
}

void RankingPage::fitName()
{
    const QHeaderView* columns = m_table->horizontalHeader();
    int others = leastBars;
    for (const int column :
         {RankingTableModel::RankColumn, RankingTableModel::TotalColumn, RankingTableModel::RatedColumn,
          RankingTableModel::GatesColumn, RankingTableModel::MovedColumn})
        others += columns->sectionSize(column); // 0 where it is hidden
    const int wanted = std::clamp(contentWidth(RankingTableModel::ClientColumn), 8 * theme::grid, widestName);
    const int room = std::max(m_table->viewport()->width() - others, std::min(wanted, leastName));
    m_table->horizontalHeader()->resizeSection(RankingTableModel::ClientColumn, std::min(wanted, room));
}

void RankingPage::filter()
{
    m_model->setFilter(m_filter->text(), m_advisable->isChecked());
    showSummary();
    fitTable();
    restoreSelection();
}

void RankingPage::restoreSelection()
{
    // A client that is filtered away is not the chosen one: nobody would see whom the commands act on.
    if (m_model->tableRowOf(m_client) < 0)
        chooseClient(m_model->clientAt(0));
    const int row = m_model->tableRowOf(m_client);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void RankingPage::chooseClient(Id client)
{
    if (client == m_client)
        return;
    m_client = client;
    m_proof->showClient(client);
    m_commands->setClient(client);
}

bool RankingPage::showRow(const QByteArray& table, qint64 row)
{
    if (table == "scoring_model") {
        m_bench->chooseModel(row);
        return m_bench->modelId() == row;
    }
    return false;
}

void RankingPage::copyTable()
{
    std::vector<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    // One row is always chosen for its proof; several were chosen to be copied.
    if (selected.size() > 1) {
        for (const QModelIndex& index : selected)
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
    } else {
        rows.resize(static_cast<std::size_t>(m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QApplication::clipboard()->setText(rankingAsText(*m_model, rows));
    desk().say(tr("%Ln clients were copied.", nullptr, static_cast<int>(rows.size())));
}

void RankingPage::copyProof()
{
    QApplication::clipboard()->setText(m_proof->plainText());
    desk().say(tr("The proof was copied."));
}

bool RankingPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Undo must take back the weight that was just moved, not what was done before it.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            m_weights->enterTyped();
    }
    return Page::event(event);
}

void RankingPage::showEvent(QShowEvent* event)
{
    m_bench->setFollowing(true);
    Page::showEvent(event);
}

void RankingPage::hideEvent(QHideEvent* event)
{
    m_weights->enterTyped();
    m_bench->setFollowing(false);
    Page::hideEvent(event);
}

QByteArray RankingPage::saveLayout() const
{
    const QJsonObject layout{{QStringLiteral("model"), QString::number(m_bench->modelId())},
                             {QStringLiteral("across"), encoded(m_across->saveState())},
                             {QStringLiteral("down"), encoded(m_down->saveState())}};
    return QJsonDocument(layout).toJson(QJsonDocument::Compact);
}

void RankingPage::restoreLayout(const QByteArray& layout)
{
    const QJsonObject saved = QJsonDocument::fromJson(layout).object();
    if (const Id model = saved.value(QLatin1String("model")).toString().toLongLong(); model != noId)
        m_bench->chooseModel(model);
    m_across->restoreState(decoded(saved.value(QLatin1String("across"))));
    m_down->restoreState(decoded(saved.value(QLatin1String("down"))));
}

} // namespace kam
