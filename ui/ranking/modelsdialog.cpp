#include "ranking/modelsdialog.h"

#include "common/datefield.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "ranking/modeledits.h"
#include "ranking/modelsmodel.h"
#include "registry/workspacesettings.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{

constexpr int dialogWidth = 94 * theme::grid;
constexpr int rowsShown = 7;
constexpr int notesHeight = 9 * theme::grid;
constexpr int numberWidth = 10 * theme::grid;
constexpr int longestInterval = 120;

QPushButton* button(const QString& text, const char* name)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

ModelsDialog::ModelsDialog(Desk& desk, Id model, QWidget* parent)
    : EditDialog(desk, tr("Scoring models"), parent), m_model(new ModelsModel(this)), m_table(new QTableView),
      m_published(button(tr("Add the &published model"), "newPublishedButton")),
      m_empty(button(tr("New &empty model…"), "newEmptyButton")),
      m_copy(button(tr("Make a &copy…"), "copyButton")), m_rename(button(tr("&Rename…"), "renameButton")),
      m_remove(button(tr("&Delete"), "removeButton")), m_heading(headingLabel({})),
      m_notes(new QPlainTextEdit), m_reviewed(new DateField),
      m_today(button(tr("Reviewed &today"), "reviewedTodayButton")), m_share(new QDoubleSpinBox),
      m_months(new QSpinBox), m_current(model)
{
    setObjectName(QStringLiteral("modelsDialog"));
    makeTable();
    content().addWidget(m_table, 1);
    content().addWidget(commandRow());
    content().addWidget(details());
    content().addWidget(hairline());
    content().addWidget(advice());
    QPushButton* close = addCloseButton(*this, column());
    close->setAutoDefault(false); // Enter is for the list
    close->setDefault(false);
    auto* box = static_cast<QDialogButtonBox*>(close->parentWidget());
    m_use = box->addButton(tr("&Show this model"), QDialogButtonBox::AcceptRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    m_use->setObjectName(QStringLiteral("useModelButton"));
    m_use->setAutoDefault(false);
    connectParts();
    read();
    resize(dialogWidth, sizeHint().height());
    m_table->setFocus();
}

ModelsDialog::~ModelsDialog() = default;

void ModelsDialog::makeTable()
{
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("modelsTable"));
    m_table->setAccessibleName(tr("Scoring models"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setMinimumHeight(rowsShown * theme::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ModelsModel::NameColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

QWidget* ModelsDialog::commandRow()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    for (QPushButton* command : {m_published, m_empty, m_copy, m_rename, m_remove})
        row->addWidget(command);
    row->addStretch(1);
    return box;
}

QWidget* ModelsDialog::details()
{
    m_notes->setObjectName(QStringLiteral("modelNotes"));
    m_notes->setFixedHeight(notesHeight);
    m_notes->setTabChangesFocus(true);
    m_notes->installEventFilter(this);
    m_reviewed->setObjectName(QStringLiteral("reviewedOnField"));
    auto* review = new QHBoxLayout;
    review->setSpacing(theme::grid);
    review->addWidget(m_reviewed);
    review->addWidget(m_today);
    review->addStretch(1);
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(m_heading);
    form->addRow(tr("&Notes"), m_notes);
    form->addRow(tr("&Last review"), review);
    static_cast<QLabel*>(form->labelForField(review))->setBuddy(m_reviewed);
    return box;
}

QWidget* ModelsDialog::advice()
{
    m_share->setObjectName(QStringLiteral("keyClientShareField"));
    m_share->setRange(0, 100);
    m_share->setDecimals(1);
    m_share->setSuffix(QStringLiteral("\u00a0%"));
    m_months->setObjectName(QStringLiteral("reviewMonthsField"));
    m_months->setRange(1, longestInterval);
    for (QAbstractSpinBox* number :
         {static_cast<QAbstractSpinBox*>(m_share), static_cast<QAbstractSpinBox*>(m_months)}) {
        number->setFixedWidth(numberWidth);
        number->setAlignment(Qt::AlignRight);
        number->setKeyboardTracking(false);
    }
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(headingLabel(tr("Advice in this workspace")));
    auto* usual =
        mutedLabel(tr("Three to five criteria are enough, key clients are few, and no status is for "
                      "ever. The Issues page says where that is not so."));
    usual->setWordWrap(true);
    form->addRow(usual);
    form->addRow(tr("&Key clients are too many above this share of all clients"), m_share);
    form->addRow(tr("&Months after which a model is due for review"), m_months);
    return box;
}

void ModelsDialog::connectParts()
{
    const auto make = [this](QPushButton* command, const auto& work) {
        connect(command, &QPushButton::clicked, this, [this, work] {
            storeNotes();
            select(work(ModelEdits(desk(), this)));
        });
    };
    make(m_published, [](ModelEdits edits) { return edits.addPublished(); });
    make(m_empty, [](ModelEdits edits) { return edits.addEmpty(); });
    make(m_copy, [this](ModelEdits edits) { return edits.copy(m_current); });
    make(m_rename, [this](ModelEdits edits) { return edits.rename(m_current), m_current; });
    make(m_remove, [this](ModelEdits edits) { return edits.remove(m_current), noId; });
    connect(m_model, &ModelsModel::renameAsked, this, [this](Id model, const QString& name) {
        // The table still has its editor open; it is filled anew when that is gone.
        QMetaObject::invokeMethod(
            this,
            [this, model, name] { desk().act([&] { ModelStore(desk().workspace()).rename(model, name); }); },
            Qt::QueuedConnection);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                const ScoringModel* model = m_model->at(index.row());
                const Id next = model ? model->id : m_current;
                storeNotes(); // of the one that is left; the list is read again
                if (next != m_current)
                    select(next);
            });
    connect(m_reviewed, &QLineEdit::editingFinished, this, &ModelsDialog::storeReview);
    connect(m_today, &QPushButton::clicked, this, [this] {
        m_reviewed->setDate(QDate::currentDate());
        storeReview();
    });
    connect(m_share, &QDoubleSpinBox::valueChanged, this, &ModelsDialog::storeAdvice);
    connect(m_months, &QSpinBox::valueChanged, this, &ModelsDialog::storeAdvice);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(m_current); });
    connect(&desk().workspace(), &Workspace::changed, this, &ModelsDialog::read);
}

void ModelsDialog::read()
{
    const Workspace& workspace = desk().workspace();
    desk().act([&] {
        std::vector<ScoringModel> models;
        for (const ModelName& name : modelNames(workspace))
            if (auto model = readModel(workspace, name.id))
                models.push_back(*std::move(model));
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setModels(std::move(models), workspaceSettings(workspace).reviewMonths,
                           !workspace.isReadOnly());
    });
    select(m_current);
    showAdvice();
}

void ModelsDialog::select(Id model)
{
    const int row = std::max(m_model->rowOf(model == noId ? m_current : model), 0);
    const ScoringModel* shown = m_model->at(row);
    m_current = shown ? shown->id : noId;
    m_table->setCurrentIndex(m_model->index(row, ModelsModel::NameColumn));
    showCurrent();
}

const ScoringModel* ModelsDialog::current() const
{
    return m_model->at(m_model->rowOf(m_current));
}

void ModelsDialog::showCurrent()
{
    const ScoringModel* model = current();
    const bool editable = !desk().workspace().isReadOnly();
    m_heading->setText(model ? model->name : tr("No scoring model yet"));
    const QString notes = model ? model->notes : QString();
    if (!m_notes->document()->isModified() || m_notes->toPlainText() == notes)
        m_notes->setPlainText(notes);
    m_reviewed->setDate(model ? model->reviewedOn : QDate());
    for (QWidget* input :
         std::initializer_list<QWidget*>{m_notes, m_reviewed, m_today, m_copy, m_rename, m_remove})
        input->setEnabled(editable && model);
    for (QWidget* input : std::initializer_list<QWidget*>{m_published, m_empty, m_share, m_months})
        input->setEnabled(editable);
    m_use->setEnabled(model);
}

void ModelsDialog::showAdvice()
{
    const WorkspaceSettings settings = workspaceSettings(desk().workspace());
    const QSignalBlocker quietShare(m_share);
    const QSignalBlocker quietMonths(m_months);
    m_share->setValue(settings.keyClientShare);
    m_months->setValue(settings.reviewMonths);
}

void ModelsDialog::storeNotes()
{
    if (!m_notes->document()->isModified())
        return;
    m_notes->document()->setModified(false);
    const QString notes = m_notes->toPlainText();
    desk().act([&] { ModelStore(desk().workspace()).setNotes(m_current, notes); });
}

void ModelsDialog::storeReview()
{
    const ScoringModel* model = current();
    desk().act([&] {
        const QDate day = m_reviewed->date(tr("Last review"));
        if (model && day != model->reviewedOn)
            ModelStore(desk().workspace()).setReviewed(model->id, day);
    });
}

void ModelsDialog::storeAdvice()
{
    desk().act([this] {
        WorkspaceSettings settings = workspaceSettings(desk().workspace());
        settings.keyClientShare = m_share->value();
        settings.reviewMonths = m_months->value();
        storeWorkspaceSettings(desk().workspace(), settings);
    });
}

bool ModelsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        storeNotes();
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        m_remove->click();
        return true;
    }
    return EditDialog::eventFilter(watched, event);
}

void ModelsDialog::done(int result)
{
    storeNotes();
    EditDialog::done(result);
}

} // namespace kam
