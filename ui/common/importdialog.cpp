#include "common/importdialog.h"

#include "base/error.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/importcolumns.h"
#include "common/importrows.h"
#include "common/labels.h"
#include "common/longwork.h"
#include "common/pageparts.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "exchange/csvreader.h"
#include "exchange/tablefile.h"
#include "exchange/utf8.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

enum Column { LineColumn, OutcomeColumn, SubjectColumn, SentenceColumn };

constexpr int dialogWidth = 120 * theme::grid;
constexpr int dialogHeight = 76 * theme::grid;
constexpr int sentenceHeight = 2 * theme::rowHeight;
constexpr int longestSample = 200;

/// Of each column, what its first filled cell holds.
QStringList samplesOf(CsvReader& reader)
{
    QStringList samples(reader.header().size());
    for (int row = 0; row < 20 && reader.next(); ++row)
        for (int column = 0; column < samples.size(); ++column)
            if (samples[column].isEmpty() && static_cast<std::size_t>(column) < reader.fieldCount())
                samples[column] =
                    exactText(reader.field(static_cast<std::size_t>(column))).left(longestSample);
    return samples;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

std::unique_ptr<CsvReader> ImportSource::open() const
{
    return path.isEmpty() ? std::make_unique<CsvReader>(text, name) : openTable(path);
}

ImportDialog::ImportDialog(Desk& desk, const ImportKind& kind, ImportSource source, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_kind(kind), m_source(std::move(source)),
      m_model(new TextTableModel(this))
{
    const auto reader = m_source.open();
    const QStringList header = reader->header();
    build(header, samplesOf(*reader));
    updateColumns();
    look();
}

ImportDialog::~ImportDialog()
{
    // Before the widgets that an answer would be shown in.
    m_work.reset();
}

void ImportDialog::build(const QStringList& header, const QStringList& samples)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import: %1").arg(m_kind.name));
    QVBoxLayout* column = dialogColumn(*this);
    auto* head = new QHBoxLayout;
    head->addWidget(headingLabel(windowTitle()));
    head->addSpacing(theme::grid);
    head->addWidget(mutedLabel(m_source.name));
    head->addStretch(1);
    column->addLayout(head);
    if (m_kind.fields) {
        m_columns = new ImportColumns(header, m_kind.guess(m_desk.workspace(), header), samples,
                                      m_kind.fields(m_desk.workspace()));
        connect(m_columns, &ImportColumns::changed, this, [this] {
            updateColumns();
            look();
        });
    }
    if (!m_kind.keys.empty() || m_kind.hasNumbers)
        column->addWidget(makeOptions());
    m_counts = bodyLabel({});
    m_counts->setObjectName(QStringLiteral("importCountsLabel"));
    m_counts->setFont(theme::font(theme::Size::Body, QFont::DemiBold));
    m_advice = bodyLabel({});
    m_advice->setObjectName(QStringLiteral("importAdviceLabel"));
    m_advice->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedHeight(theme::grid);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme::grid / 2);
    for (QWidget* part : {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_advice),
                          static_cast<QWidget*>(m_progress)})
        words->addWidget(part);
    column->addLayout(words);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeRows(), tr("Rows"));
    if (m_columns)
        m_tabs->addTab(m_columns, QString());
    column->addWidget(m_tabs, 1);
    m_import = addDialogButtons(*this, *column, tr("Import"));
    resize(dialogWidth, dialogHeight);
}

QWidget* ImportDialog::makeOptions()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    if (!m_kind.keys.empty())
        row->addWidget(makeKeys());
    if (m_kind.hasNumbers)
        row->addWidget(makeDecimal());
    row->addStretch(1);
    return box;
}

QComboBox* ImportDialog::makeKeys()
{
    m_key = new QComboBox;
    m_key->setObjectName(QStringLiteral("matchComboBox"));
    m_key->setAccessibleName(tr("What a row does"));
    m_key->addItem(tr("Each row is new"), -1);
    for (const ClientField field : m_kind.keys)
        m_key->addItem(tr("Update the row with the same: %1").arg(fieldName(field)), static_cast<int>(field));
    const QString first = fieldWord(m_kind.keys.front());
    m_key->setCurrentIndex(m_columns && m_columns->meanings().contains(first) ? 1 : 0);
    connect(m_key, &QComboBox::currentIndexChanged, this, &ImportDialog::look);
    return m_key;
}

QComboBox* ImportDialog::makeDecimal()
{
    m_decimal = new QComboBox;
    m_decimal->setObjectName(QStringLiteral("decimalComboBox"));
    m_decimal->setAccessibleName(tr("Decimal mark"));
    m_decimal->addItem(tr("Decimal mark as the column shows"), QVariant());
    m_decimal->addItem(tr("Decimal comma where the column does not tell"),
                       static_cast<int>(DecimalMark::Comma));
    m_decimal->addItem(tr("Decimal point where the column does not tell"),
                       static_cast<int>(DecimalMark::Point));
    connect(m_decimal, &QComboBox::currentIndexChanged, this, &ImportDialog::look);
    return m_decimal;
}

QWidget* ImportDialog::makeRows()
{
    m_model->setColumns({tr("Row"), tr("What happens"), tr("About"), tr("Details")}, {LineColumn});
    m_table = pageTable(*m_model, tr("Rows of the table"), QStringLiteral("importRowsTableView"));
    m_table->setColumnWidth(LineColumn, 8 * theme::grid);
    m_table->setColumnWidth(OutcomeColumn, 18 * theme::grid);
    m_table->setColumnWidth(SubjectColumn, 28 * theme::grid);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // Why a row is refused is longer than any column.
    m_sentence = bodyLabel({});
    m_sentence->setObjectName(QStringLiteral("importSentenceLabel"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setFixedHeight(sentenceHeight);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { showSentence(row.row()); });
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    return place;
}

void ImportDialog::showSentence(int row)
{
    const QModelIndex sentence = m_model->index(row, SentenceColumn);
    m_sentence->setText(sentence.isValid() ? sentence.data().toString() : QString());
}

ImportOptions ImportDialog::options() const
{
    ImportOptions options;
    if (m_columns)
        options.columns = m_columns->options();
    if (m_key && m_key->currentData().toInt() >= 0)
        options.match = static_cast<ClientField>(m_key->currentData().toInt());
    if (m_decimal && m_decimal->currentData().isValid())
        options.columns.decimal = static_cast<DecimalMark>(m_decimal->currentData().toInt());
    return options;
}

void ImportDialog::updateColumns()
{
    if (!m_columns)
        return;
    const auto count = static_cast<int>(m_columns->leftOut().size());
    m_tabs->setTabText(1, count == 0 ? tr("Columns") : tr("Columns (%n left out)", nullptr, count));
}

void ImportDialog::look()
{
    m_work.reset();
    const int look = ++m_looks;
    m_report = {};
    m_model->setRows({});
    m_import->setEnabled(false);
    m_import->setText(tr("Import"));
    if (const QString problem = m_columns ? m_columns->problem() : QString(); !problem.isEmpty())
        return showProblem(problem);
    m_counts->setText(tr("Looking at the rows…"));
    m_advice->hide();
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_progress->show();
    setProperty("working", true);
    ImportOptions wanted = options();
    wanted.dryRun = true;
    const auto found = std::make_shared<ImportReport>();
    m_work = std::make_unique<LongWork>(
        m_desk.workspace().place(),
        [found, wanted, source = m_source, run = m_kind.run](Workspace& workspace, Progress& progress) {
            const auto reader = source.open();
            reader->report(progress);
            *found = run(workspace, *reader, wanted);
        });
    connect(m_work.get(), &LongWork::advanced, m_progress, &QProgressBar::setValue, Qt::QueuedConnection);
    connect(
        m_work.get(), &LongWork::ended, this,
        [this, look, found](const QString& problem) {
            if (look != m_looks)
                return;
            m_report = *found;
            finish(problem);
        },
        Qt::QueuedConnection);
    m_work->start();
}

void ImportDialog::finish(const QString& problem)
{
    m_work.reset();
    if (problem.isEmpty() && proposeDecimal())
        return;
    if (problem.isEmpty())
        showReport();
    else
        showProblem(problem);
}

/// Once: what the person's own language has, where a number reads in two ways. @returns whether it looks
/// again
bool ImportDialog::proposeDecimal()
{
    if (!m_decimal || !m_doubt.isEmpty() || m_report.twoWays.isEmpty() || m_decimal->currentData().isValid())
        return false;
    m_doubt = m_report.twoWays;
    const bool comma = QLocale().decimalPoint() == QStringLiteral(",");
    m_decimal->setCurrentIndex(
        m_decimal->findData(static_cast<int>(comma ? DecimalMark::Comma : DecimalMark::Point)));
    return true;
}

/// Nothing is read one way or the other without a word.
void ImportDialog::adviseOnMarks()
{
    if (m_doubt.isEmpty() || !m_decimal || !m_decimal->currentData().isValid())
        return;
    const bool comma = m_decimal->currentData().toInt() == static_cast<int>(DecimalMark::Comma);
    m_advice->setText(
        (comma ? tr("“%1” can be read in two ways. It is taken to have a decimal comma; look at the "
                    "rows, and choose the point above if that is wrong.")
               : tr("“%1” can be read in two ways. It is taken to have a decimal point; look at the "
                    "rows, and choose the comma above if that is wrong."))
            .arg(m_doubt));
    setRole(*m_advice, QStringLiteral("caution"));
}

void ImportDialog::showProblem(const QString& sentence)
{
    setProperty("working", false);
    m_progress->hide();
    m_counts->setText(tr("Nothing can be imported like this."));
    m_advice->setText(sentence);
    setRole(*m_advice, QStringLiteral("bad"));
    m_advice->show();
}

void ImportDialog::showReport()
{
    setProperty("working", false);
    m_progress->hide();
    m_counts->setText(tr("%1 new · %2 changed · %3 unchanged · %4 refused")
                          .arg(number(m_report.added), number(m_report.changed), number(m_report.same),
                               number(m_report.refused)));
    const qint64 writes = m_report.added + m_report.changed;
    if (m_report.refused > 0) {
        m_advice->setText(tr("Rows are imported together or not at all. Correct those that are refused and "
                             "choose the table again."));
        setRole(*m_advice, QStringLiteral("bad"));
    } else if (m_report.doubtful > 0) {
        m_advice->setText(tr("%n new row(s) have a name that is there already.", nullptr,
                             static_cast<int>(m_report.doubtful)));
        setRole(*m_advice, QStringLiteral("caution"));
    } else {
        m_advice->setText(writes > 0 ? tr("All of it is one step that can be undone.")
                                     : tr("There is nothing in it that is not there already."));
        setRole(*m_advice, QStringLiteral("muted"));
    }
    if (m_report.refused == 0)
        adviseOnMarks();
    m_advice->show();
    m_model->setRows(shownRows(m_report, m_source.linesBefore));
    // As many rows as before keep the selection, and their sentence may be another.
    m_table->selectRow(0);
    showSentence(m_table->currentIndex().row());
    if (m_report.refused == 0 && writes > 0) {
        m_import->setText(tr("Import %n row(s)", nullptr, static_cast<int>(writes)));
        m_import->setEnabled(true);
    }
}

} // namespace kam
