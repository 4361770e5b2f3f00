#include "ranking/rankingcommands.h"

#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/previewdialog.h"
#include "common/questions.h"
#include "common/ratingsdialog.h"
#include "exchange/rankingcsv.h"
#include "ranking/criteriondialog.h"
#include "ranking/rankingbench.h"
#include "report/rankingreport.h"
#include "scoring/modelstore.h"
#include "workspace/outputfile.h"

#include <QAction>
#include <QFileInfo>
#include <QWidget>

namespace kam
{

RankingCommands::RankingCommands(Desk& desk, RankingBench& bench, QWidget* page)
    : QObject(page), m_desk(desk), m_bench(bench), m_page(page)
{
    makeActions();
    connect(m_addCriterion, &QAction::triggered, this, &RankingCommands::runAddCriterion);
    connect(m_returnToSaved, &QAction::triggered, this, &RankingCommands::runReturnToSaved);
    connect(m_export, &QAction::triggered, this, &RankingCommands::runExport);
    connect(m_report, &QAction::triggered, this, &RankingCommands::runReport);
    connect(m_workbook, &QAction::triggered, this, &RankingCommands::runWorkbook);
    connect(m_normalise, &QAction::triggered, this,
            [this] { change([this] { ModelStore(m_desk.workspace()).normalise(m_bench.modelId()); }); });
    connect(m_saveWeights, &QAction::triggered, this,
            [this] { change([this] { ModelStore(m_desk.workspace()).saveWeights(m_bench.modelId()); }); });
    connect(&bench, &RankingBench::modelsChanged, this, &RankingCommands::enable);
    connect(&bench, &RankingBench::reloaded, this, &RankingCommands::enable);
    connect(&bench, &RankingBench::weightsChanged, this, &RankingCommands::enable);
    connect(m_rate, &QAction::triggered, this, [this] { openRatings(false); });
    connect(m_verify, &QAction::triggered, this, [this] { openRatings(true); });
    enable();
}

void RankingCommands::makeActions()
{
    m_normalise = makeAction(this, "normaliseAction", tr("&Normalise weights to 100 %"),
                             tr("Normalise to 100 %"), tr("Scales all weights so that they add up to 100 %"));
    m_addCriterion = makeAction(this, "addCriterionAction", tr("&Add criterion…"), tr("Add criterion…"),
                                tr("Adds a criterion to this model"));
    m_saveWeights =
        makeAction(this, "saveWeightsAction", tr("&Save weights as baseline"), tr("Save as baseline"),
                   tr("Movement is then shown against the weights as they are now"));
    m_returnToSaved = makeAction(this, "returnToSavedAction", tr("&Return to saved weights"),
                                 tr("Return to saved"), tr("Sets all weights to those that were saved"));
    m_export = makeAction(this, "exportRankingAction", tr("E&xport ranking…"), tr("Export…"),
                          tr("Writes the ranking of all clients to a CSV file"));
    m_report = makeAction(this, "rankingReportAction", tr("Ranking re&port…"), tr("Report…"),
                          tr("The ranking with model, chart and proofs, to look at, print and save as PDF"));
    m_workbook = makeAction(this, "rankingWorkbookAction", tr("Export ranking to E&xcel…"), tr("Excel…"),
                            tr("A workbook whose totals are formulas"));
    m_copyTable = makeAction(this, "copyRankingAction", tr("Copy &ranking"), tr("Copy"),
                             tr("Copies the table as shown, for a spreadsheet"));
    m_copyProof = makeAction(this, "copyProofAction", tr("Copy &proof of the total"), tr("Copy"),
                             tr("Copies these lines as text"));
    m_rate = makeAction(this, "rateClientAction", tr("&Rate client…"), tr("Rate…"),
                        tr("Ratings and verifying criteria of the chosen client"));
    m_verify = makeAction(this, "verifyClientAction", tr("&Verifying criteria of client…"), tr("Verify…"),
                          tr("Strategy fit, flexibility of resources and fairness of the chosen client"));
}

void RankingCommands::setClient(Id client)
{
    m_client = client;
    enable();
}

void RankingCommands::enable()
{
    const ScoringModel* model = m_bench.model();
    const bool editable = !m_bench.readOnly();
    const bool ranked = m_bench.ranking() != nullptr;
    m_addCriterion->setEnabled(editable && model);
    const Weight sum = model ? weightSum(*model) : 0;
    m_normalise->setEnabled(editable && sum != 0 && sum != fullWeight);
    m_saveWeights->setEnabled(editable && m_bench.differsFromSaved());
    m_returnToSaved->setEnabled(editable && m_bench.differsFromSaved() && m_bench.hasSavedWeights());
    for (QAction* action : {m_rate, m_verify})
        action->setEnabled(editable && ranked && m_bench.ranking()->rowOf(m_client) >= 0);
    for (QAction* action : {m_export, m_report, m_workbook, m_copyTable, m_copyProof})
        action->setEnabled(ranked && m_bench.ranking()->clientCount() > 0);
}

const ModelCriterion* RankingCommands::used(int criterion) const
{
    const ScoringModel* model = m_bench.model();
    return model && criterion >= 0 && criterion < static_cast<int>(model->criteria.size())
               ? &model->criteria[static_cast<std::size_t>(criterion)]
               : nullptr;
}

void RankingCommands::change(const std::function<void()>& work)
{
    m_bench.storeWeight();
    m_desk.act(work);
}

void RankingCommands::runAddCriterion()
{
    const ScoringModel* model = m_bench.model();
    if (model == nullptr)
        return;
    m_bench.storeWeight();
    open([&] { return new AddCriterionDialog(m_desk, *model, m_page); });
}

void RankingCommands::open(const std::function<QDialog*()>& make)
{
    m_desk.act([&] {
        QDialog* dialog = make();
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void RankingCommands::openRatings(bool gates)
{
    const Ranking* ranking = m_bench.ranking();
    const int row = ranking ? ranking->rowOf(m_client) : -1;
    if (row < 0)
        return;
    m_bench.storeWeight();
    using Start = RatingsDialog::Start;
    open([&] {
        return new RatingsDialog(m_desk, *m_bench.model(), m_client, m_bench.ranking()->name(row),
                                 gates ? Start::Gates : Start::Ratings, m_page);
    });
}

void RankingCommands::runReturnToSaved()
{
    const ScoringModel* model = m_bench.model();
    if (model == nullptr)
        return;
    std::vector<Weight> weights;
    for (const ModelCriterion& entry : model->criteria)
        weights.push_back(entry.savedWeight.value_or(entry.weight));
    change([&] {
        ModelStore(m_desk.workspace())
            .setWeights(m_bench.modelId(), weights, tr("Return to the saved weights of %1").arg(model->name));
    });
}

void RankingCommands::runReport()
{
    m_bench.storeWeight();
    if (m_bench.ranking() == nullptr)
        return;
    open([&] {
        const Document document = rankingReport(m_desk.workspace(), *m_bench.ranking(), QDate::currentDate());
        return new PreviewDialog(
            m_desk, tr("Ranking report"), [document](Edition) { return document; }, m_page, false);
    });
}

void RankingCommands::runWorkbook()
{
    m_bench.storeWeight();
    if (m_bench.ranking() == nullptr)
        return;
    const QString path = m_desk.questions().fileToSave(
        m_page, tr("Export ranking to Excel"), tr("ranking", "name of a file") + QStringLiteral(".xlsx"),
        tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    const bool written = m_desk.act([&] {
        const QByteArray bytes =
            rankingWorkbook(m_desk.workspace(), *m_bench.ranking(), QDate::currentDate());
        writeFile(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), true);
    });
    if (written)
        m_desk.say(tr("The ranking was written to %1.").arg(QFileInfo(path).fileName()));
}

void RankingCommands::runExport()
{
    if (m_bench.ranking() == nullptr)
        return;
    const QString path = m_desk.questions().fileToSave(
        m_page, tr("Export ranking"), tr("ranking", "name of a file") + QStringLiteral(".csv"),
        tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const Ranking& ranking = *m_bench.ranking();
    // The file dialog has asked before about a file that is there already.
    if (m_desk.act([&] { writeFile(path, rankingCsv(ranking), true); }))
        m_desk.say(tr("%n clients were exported to %1.", nullptr, ranking.clientCount())
                       .arg(QFileInfo(path).fileName()));
}

void RankingCommands::editCriterion(int criterion, std::optional<Scale> scale)
{
    if (used(criterion) == nullptr)
        return;
    m_bench.storeWeight();
    const ModelCriterion entry = *used(criterion);
    open([&] { return new CriterionDialog(m_desk, entry, scale, m_page); });
}

void RankingCommands::removeCriterion(int criterion)
{
    const ModelCriterion* entry = used(criterion);
    if (entry == nullptr)
        return;
    const QString name = entry->criterion.name;
    const Id id = entry->id;
    m_bench.storeWeight();
    if (m_desk.act([&] { ModelStore(m_desk.workspace()).removeCriterion(id); }))
        m_desk.say(tr("%1 was removed from the model; Undo brings it back with its weight.").arg(name));
}

void RankingCommands::chooseRule(int criterion, Direction direction, Scale scale)
{
    const ModelCriterion* entry = used(criterion);
    if (entry == nullptr)
        return;
    const Id id = entry->id;
    const std::vector<Band> bands = entry->bands;
    change([&] { ModelStore(m_desk.workspace()).setScale(id, direction, scale, bands); });
}

void RankingCommands::moveCriterion(int criterion, int places)
{
    const ModelCriterion* entry = used(criterion);
    if (entry == nullptr)
        return;
    const Id id = entry->id;
    change([&] { ModelStore(m_desk.workspace()).moveCriterion(id, criterion + places); });
}

} // namespace kam
