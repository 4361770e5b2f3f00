#include "common/recordlist.h"

#include "common/actionbutton.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <algorithm>
#include <set>

namespace kam
{

namespace
{
constexpr int emptyHeight = 22 * theme::grid;
constexpr int leastColumn = 8 * theme::grid;
constexpr int mostColumn = 26 * theme::grid;
constexpr int mostLines = 2;
} // namespace

RecordList::RecordList(const RecordListWords& words, QWidget* parent)
    : QWidget(parent), m_model(new TextTableModel(this)), m_stack(new QStackedWidget),
      m_head(new QHBoxLayout), m_add(make("add", words.add)), m_edit(make("edit", words.edit)),
      m_remove(make("remove", words.remove))
{
    setObjectName(QString::fromLatin1(words.name) + QStringLiteral("List"));
    for (QAction* action : {m_add, m_edit, m_remove})
        action->setObjectName(action->objectName() + QString::fromLatin1(words.name) +
                              QStringLiteral("Action"));
    m_table =
        pageTable(*m_model, words.accessibleName, QString::fromLatin1(words.name) + QStringLiteral("Table"));
    m_table->installEventFilter(this);
    arrange(words);
    connect(m_add, &QAction::triggered, this, &RecordList::addAsked);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const Id id = current(); id != noId)
            Q_EMIT editAsked(id);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const std::vector<Id> ids = selected(); !ids.empty())
            Q_EMIT removeAsked(ids);
    });
    connect(m_table, &QTableView::doubleClicked, m_edit, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordList::update);
    update();
}

QAction* RecordList::make(const char* name, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

bool RecordList::eventFilter(QObject* watched, QEvent* event)
{
    // No shortcuts of the window: other lists of a page have the same keys, and texts need them too.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        QAction* action = key->key() == Qt::Key_Insert                                  ? m_add
                          : key->key() == Qt::Key_Delete                                ? m_remove
                          : key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ? m_edit
                                                                                        : nullptr;
        if (action && key->modifiers().testFlag(Qt::ControlModifier) == false) {
            action->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordList::arrange(const RecordListWords& words)
{
    m_table->addActions({m_add, m_edit, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyPlace(words.emptyHeading, words.emptySentence, {m_add}));
    m_head->setSpacing(theme::grid);
    if (!words.title.isEmpty())
        m_head->addWidget(headingLabel(words.title));
    m_head->addStretch(1);
    for (QAction* action : {m_remove, m_edit, m_add})
        m_head->addWidget(new ActionButton(*action));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
}

void RecordList::addCommand(QAction* action, bool needsRow)
{
    (needsRow ? m_rowCommands : m_otherCommands).append(action);
    m_table->addAction(action);
    // Before the three that every list has.
    m_head->insertWidget(m_head->count() - 3, new ActionButton(*action));
    update();
}

QList<QAction*> RecordList::commands() const
{
    return QList<QAction*>{m_add, m_edit, m_remove} + m_rowCommands + m_otherCommands;
}

void RecordList::setColumns(const QStringList& headings, const std::vector<int>& numbers,
                            const std::vector<int>& stretched)
{
    m_model->setColumns(headings, numbers);
    m_stretched = stretched;
}

void RecordList::setRows(std::vector<TextRow> rows, std::vector<Id> ids)
{
    const std::vector<Id> before = selected();
    const Id at = current();
    m_ids = std::move(ids);
    m_model->setRows(std::move(rows));
    fitColumns(*m_table, m_stretched.front(), leastColumn, mostColumn);
    for (const int column : m_stretched)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitLines();
    if (m_mostRows > 0)
        fit(m_mostRows);
    m_stack->setCurrentIndex(m_ids.empty() ? 1 : 0);
    if (before != selected() && at != noId)
        select(at);
    update();
}

void RecordList::wrapTexts()
{
    m_wraps = true;
    m_table->setWordWrap(true);
    // When the columns have their widths: not in the middle of a layout.
    auto* later = new QTimer(this);
    later->setSingleShot(true);
    connect(later, &QTimer::timeout, this, [this] {
        fitLines();
        if (m_mostRows > 0)
            fit(m_mostRows);
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, later, [later] { later->start(); });
}

void RecordList::fitLines()
{
    if (m_wraps)
        fitRows(*m_table, mostLines);
}

void RecordList::fit(int mostRows)
{
    m_mostRows = mostRows;
    fitHeight(*m_table, mostRows);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_stack->setFixedHeight(m_ids.empty() ? emptyHeight : m_table->height());
}

void RecordList::setWritable(bool writable)
{
    m_writable = writable;
    update();
}

std::vector<Id> RecordList::selected() const
{
    std::set<int> rows;
    const auto indexes = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    std::vector<Id> ids;
    for (const int row : rows)
        if (row < static_cast<int>(m_ids.size()))
            ids.push_back(m_ids[static_cast<std::size_t>(row)]);
    return ids;
}

Id RecordList::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_ids.size()) ? m_ids[static_cast<std::size_t>(row)] : noId;
}

void RecordList::select(Id id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found == m_ids.end())
        return m_table->clearSelection();
    const int row = static_cast<int>(found - m_ids.begin());
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->selectRow(row);
}

void RecordList::update()
{
    const bool row = !selected().empty();
    m_add->setEnabled(m_writable);
    m_edit->setEnabled(m_writable && row);
    m_remove->setEnabled(m_writable && row);
    for (QAction* action : std::as_const(m_rowCommands))
        action->setEnabled(row);
}

} // namespace kam
