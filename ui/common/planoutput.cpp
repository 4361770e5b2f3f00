#include "common/planoutput.h"

#include "base/filename.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/exportsummary.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/paper.h"
#include "common/previewdialog.h"
#include "common/questions.h"
#include "common/theme.h"
#include "plan/plangather.h"
#include "registry/clientstore.h"
#include "report/reviewpack.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <memory>

namespace kam
{

namespace
{

constexpr int fieldWidth = 44 * theme::grid;
constexpr int partHeight = 3 * theme::grid;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlanOutput)
};

} // namespace

PlanOutputDialog::PlanOutputDialog(const QString& title, const QString& doIt, QWidget* parent)
    : QDialog(parent), m_edition(new QComboBox), m_paper(paperBox()),
      m_archive(new QCheckBox(tr("Archive format, as PDF/A-1b asks for"))), m_parts(new QListWidget)
{
    setObjectName(QStringLiteral("planOutputDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_edition->setObjectName(QStringLiteral("editionBox"));
    m_edition->addItem(tr("Internal: everything"), static_cast<int>(Edition::Internal));
    m_edition->addItem(tr("Customer: without judgements and figures of ours"),
                       static_cast<int>(Edition::Customer));
    m_archive->setObjectName(QStringLiteral("archiveBox"));
    m_parts->setObjectName(QStringLiteral("partsList"));
    m_parts->setAccessibleName(tr("Parts of the plan"));
    for (const PlanPart part : allPlanParts()) {
        auto* item = new QListWidgetItem(planPartName(part), m_parts);
        item->setData(Qt::UserRole, static_cast<int>(part));
        item->setCheckState(Qt::Checked);
        item->setSizeHint(QSize(0, partHeight));
    }
    m_parts->setFixedSize(fieldWidth, m_parts->count() * partHeight + theme::grid);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = dialogColumn(*this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid);
    int row = 0;
    const auto add = [&](const QString& label, QWidget* field) {
        auto* words = bodyLabel(label);
        words->setBuddy(field);
        field->setAccessibleName(label);
        words->setFixedHeight(theme::fieldHeight); // on the line of the field, and at the top of a list
        grid->addWidget(words, row, 0, Qt::AlignTop);
        grid->addWidget(field, row++, 1);
    };
    m_edition->setFixedWidth(fieldWidth);
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(tr("Edition"), m_edition);
    add(tr("Paper"), m_paper);
    add(tr("Parts"), m_parts);
    grid->addWidget(m_archive, row, 1);
    column->addLayout(grid);
    addDialogButtons(*this, *column, doIt);
}

PlanExport PlanOutputDialog::options() const
{
    PlanExport options;
    options.plan.edition = static_cast<Edition>(m_edition->currentData().toInt());
    options.plan.parts.clear();
    for (int i = 0; i < m_parts->count(); ++i)
        if (m_parts->item(i)->checkState() == Qt::Checked)
            options.plan.parts.insert(static_cast<PlanPart>(m_parts->item(i)->data(Qt::UserRole).toInt()));
    options.pdf.format.size = chosenPaper(*m_paper);
    options.pdf.archive = m_archive->isChecked();
    options.today = QDate::currentDate();
    return options;
}

namespace
{

/// The pages as they will be written, with the parts and the edition chosen.
void previewChosen(Desk& desk, const Plan& plan, const AccountPlanOptions& options, QWidget* parent)
{
    PlanContent content;
    if (!desk.act([&] { content = contentOf(desk.workspace(), plan, {QDate::currentDate(), noId}); }))
        return;
    auto* dialog = new PreviewDialog(
        desk, Text::tr("Preview of the plan"),
        [content, options](Edition) { return accountPlan(content, options); }, parent, false);
    dialog->open();
}

} // namespace

void exportOnePlan(Desk& desk, const Plan& plan, QWidget* parent)
{
    auto* dialog = new PlanOutputDialog(Text::tr("Export plan"), Text::tr("Export…"), parent);
    QPushButton* preview =
        dialog->findChild<QDialogButtonBox*>()->addButton(Text::tr("Preview…"), QDialogButtonBox::ActionRole);
    preview->setObjectName(QStringLiteral("previewChosenButton"));
    QObject::connect(preview, &QPushButton::clicked, dialog,
                     [&desk, dialog, plan] { previewChosen(desk, plan, dialog->options().plan, dialog); });
    QObject::connect(dialog, &QDialog::accepted, parent, [&desk, dialog, plan, parent] {
        PlanExport options = dialog->options();
        options.replace = true; // the file dialog has asked
        const auto client = ClientStore(desk.workspace()).client(plan.client);
        const QString name = safeFileName(QStringLiteral("%1 %2").arg(client ? client->name : QString(),
                                                                      periodName(plan.period))) +
                             QStringLiteral(".pdf");
        const QString path =
            desk.questions().fileToSave(parent, Text::tr("Export plan"), name, Text::tr("PDF (*.pdf)"));
        if (path.isEmpty())
            return;
        ExportedPlan done;
        if (!desk.act([&] { done = exportPlan(desk.workspace(), plan, path, options); }))
            return;
        const QString said = Text::tr("The plan was written to %1.").arg(QFileInfo(path).fileName());
        desk.say((QStringList{said} + done.advice).join(u' '),
                 done.advice.isEmpty() ? Severity::Hint : Severity::Caution);
    });
    dialog->open();
}

namespace
{

/// Files in the folder that the export would replace.
int filesThere(Desk& desk, const std::vector<PlanChoice>& plans, const QString& folder)
{
    int there = 0;
    for (const QString& name : planFileNames(desk.workspace(), plans))
        there += QFileInfo::exists(QDir(folder).filePath(name)) ? 1 : 0;
    return there;
}

void writeMany(Desk& desk, const std::vector<PlanChoice>& plans, const QString& folder,
               const PlanExport& options, QWidget* parent)
{
    const auto done = std::make_shared<std::vector<ExportedPlan>>();
    desk.actLong(
        Text::tr("Writing plans"),
        [=](Workspace& workspace, Progress& progress) {
            *done = exportPlans(workspace, plans, folder, options, progress);
        },
        [&desk, done, folder, parent] { showExportSummary(desk, *done, folder, parent); });
}

} // namespace

void exportManyPlans(Desk& desk, const std::vector<PlanChoice>& plans, QWidget* parent)
{
    const int count = static_cast<int>(plans.size());
    auto* dialog = new PlanOutputDialog(Text::tr("Export %Ln plan(s)", nullptr, count),
                                        Text::tr("Choose folder…"), parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [&desk, dialog, plans, parent] {
        PlanExport options = dialog->options();
        const QString folder = desk.questions().folder(parent, Text::tr("Folder for the plans"));
        if (folder.isEmpty())
            return;
        if (const int there = filesThere(desk, plans, folder); there > 0)
            options.replace = desk.questions().confirm(
                parent, Text::tr("Replace %Ln file(s)?", nullptr, there),
                Text::tr("The folder has plans of these names already. Without replacing them, only the "
                         "others are written."),
                Text::tr("Replace"));
        writeMany(desk, plans, folder, options, parent);
    });
    dialog->open();
}

void previewPlan(Desk& desk, const Plan& plan, QWidget* parent)
{
    PlanContent content;
    if (!desk.act([&] { content = contentOf(desk.workspace(), plan, {QDate::currentDate(), noId}); }))
        return;
    auto* dialog = new PreviewDialog(
        desk, Text::tr("Preview of the plan"),
        [content](Edition edition) {
            return accountPlan(content, {edition, allPlanParts()});
        },
        parent);
    dialog->open();
}

void previewReviewPack(Desk& desk, Id client, QWidget* parent)
{
    Document document;
    const QDate today = QDate::currentDate();
    if (!desk.act([&] {
            document =
                reviewPack(desk.workspace(), client, lastReview(desk.workspace(), client, today), today);
        }))
        return;
    auto* dialog = new PreviewDialog(
        desk, Text::tr("Review pack"), [document](Edition) { return document; }, parent, false);
    dialog->open();
}

} // namespace kam
