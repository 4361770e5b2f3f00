#include "ranking/rankingcommands.h"

#include "common/desk.h"
#include "common/questions.h"
#include "common/ratingsdialog.h"
#include "exchange/rankingcsv.h"
#include "ranking/comparemodelsdialog.h"
#include "ranking/rankingbench.h"
#include "scoring/catalogue.h"
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
    makeModelActions();
    connect(m_makePublished, &QAction::triggered, this, &RankingCommands::runMakePublished);
    connect(m_makeEmpty, &QAction::triggered, this, &RankingCommands::runMakeEmpty);
    connect(m_addCriterion, &QAction::triggered, this, &RankingCommands::runAddCriterion);
    connect(m_returnToSaved, &QAction::triggered, this, &RankingCommands::runReturnToSaved);
    connect(m_export, &QAction::triggered, this, &RankingCommands::runExport);
    connect(m_normalise, &QAction::triggered, this,
            [this] { change([this] { ModelStore(m_desk.workspace()).normalise(m_bench.modelId()); }); });
    connect(m_saveWeights, &QAction::triggered, this,
            [this] { change([this] { ModelStore(m_desk.workspace()).saveWeights(m_bench.modelId()); }); });
    connect(&bench, &RankingBench::modelsChanged, this, &RankingCommands::enable);
    connect(&bench, &RankingBench::reloaded, this, &RankingCommands::enable);
    connect(&bench, &RankingBench::weightsChanged, this, &RankingCommands::enable);
    connect(m_compare, &QAction::triggered, this, &RankingCommands::runCompare);
    connect(m_rate, &QAction::triggered, this, &RankingCommands::runRate);
    connect(m_renameModel, &QAction::triggered, this, &RankingCommands::runRenameModel);
    connect(m_copyModel, &QAction::triggered, this, &RankingCommands::runCopyModel);
    connect(m_removeModel, &QAction::triggered, this, &RankingCommands::runRemoveModel);
    enable();
}

QAction* RankingCommands::make(const char* name, const QString& text, const QString& shortText,
                               const QString& tip)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setIconText(shortText);
    action->setToolTip(tip);
    return action;
}

void RankingCommands::makeActions()
{
    m_makePublished = make("makePublishedAction", tr("New &published model"), tr("Make the published model"),
                           tr("Image, know-how, network, current and future gap, as published"));
    m_makeEmpty = make("makeEmptyAction", tr("New &empty model…"), tr("Make an empty model…"),
                       tr("A model to which you add criteria yourself"));
    m_normalise = make("normaliseAction", tr("&Normalise weights to 100 %"), tr("Normalise to 100 %"),
                       tr("Scales all weights so that they add up to 100 %"));
    m_addCriterion = make("addCriterionAction", tr("&Add criterion…"), tr("Add criterion…"),
                          tr("Adds a criterion to this model"));
    m_saveWeights = make("saveWeightsAction", tr("&Save weights as baseline"), tr("Save as baseline"),
                         tr("Movement is then shown against the weights as they are now"));
    m_returnToSaved = make("returnToSavedAction", tr("&Return to saved weights"), tr("Return to saved"),
                           tr("Sets all weights to those that were saved"));
    m_export = make("exportRankingAction", tr("E&xport ranking…"), tr("Export…"),
                    tr("Writes the ranking of all clients to a CSV file"));
    m_copyTable = make("copyRankingAction", tr("Copy &ranking"), tr("Copy"),
                       tr("Copies the table as shown, for a spreadsheet"));
    m_copyProof =
        make("copyProofAction", tr("Copy &proof of the total"), tr("Copy"), tr("Copies these lines as text"));
}

void RankingCommands::makeModelActions()
{
    m_compare = make("compareModelsAction", tr("&Compare models…"), tr("Compare with…"),
                     tr("Ranks under two models side by side"));
    m_rate = make("rateClientAction", tr("&Rate client…"), tr("Rate…"),
                  tr("Ratings and verifying criteria of the chosen client (Enter)"));
    m_renameModel =
        make("renameModelAction", tr("Rena&me model…"), tr("Rename model…"), tr("Renames this model"));
    m_copyModel = make("copyModelAction", tr("Make a cop&y of the model…"), tr("Make a copy…"),
                       tr("A copy under a new name; ratings are shared"));
    m_removeModel = make("removeModelAction", tr("&Delete model"), tr("Delete model"),
                         tr("Deletes this model; Undo brings it back"));
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
    m_makePublished->setEnabled(editable);
    m_makeEmpty->setEnabled(editable);
    m_addCriterion->setEnabled(editable && model);
    const Weight sum = model ? weightSum(*model) : 0;
    m_normalise->setEnabled(editable && sum != 0 && sum != fullWeight);
    m_saveWeights->setEnabled(editable && m_bench.differsFromSaved());
    m_returnToSaved->setEnabled(editable && m_bench.differsFromSaved() && m_bench.hasSavedWeights());
    for (QAction* action : {m_renameModel, m_copyModel, m_removeModel})
        action->setEnabled(editable && model);
    m_compare->setEnabled(m_bench.models().size() > 1);
    m_rate->setEnabled(editable && ranked && m_bench.ranking()->rowOf(m_client) >= 0);
    for (QAction* action : {m_export, m_copyTable, m_copyProof})
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

void RankingCommands::runMakePublished()
{
    change([this] {
        const Id made = ModelStore(m_desk.workspace()).add(publishedModel());
        m_bench.chooseModel(made);
    });
}

void RankingCommands::runMakeEmpty()
{
    const auto name = m_desk.questions().text(m_page, tr("New scoring model"), tr("Name of the model"), {});
    if (!name)
        return;
    change([&] {
        ScoringModel model;
        model.name = *name;
        const Id made = ModelStore(m_desk.workspace()).add(model);
        m_bench.chooseModel(made);
    });
}

void RankingCommands::runAddCriterion()
{
    const auto name = m_desk.questions().text(m_page, tr("Add criterion"), tr("Name of the criterion"), {});
    if (!name)
        return;
    change([&] {
        ModelCriterion added;
        added.criterion.name = *name;
        ModelStore(m_desk.workspace()).addCriterion(m_bench.modelId(), added);
    });
}

void RankingCommands::runCompare()
{
    m_bench.storeWeight();
    auto* dialog = new CompareModelsDialog(m_desk, m_bench.models(), m_bench.modelId(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RankingCommands::runRate()
{
    const Ranking* ranking = m_bench.ranking();
    const int row = ranking ? ranking->rowOf(m_client) : -1;
    if (row < 0)
        return;
    m_bench.storeWeight();
    m_desk.act([&] {
        auto* dialog = new RatingsDialog(m_desk, *m_bench.model(), m_client, ranking->name(row), m_page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void RankingCommands::runRenameModel()
{
    const ScoringModel* model = m_bench.model();
    if (model == nullptr)
        return;
    const auto name =
        m_desk.questions().text(m_page, tr("Rename model"), tr("Name of the model"), model->name);
    if (name)
        change([&] { ModelStore(m_desk.workspace()).rename(m_bench.modelId(), *name); });
}

void RankingCommands::runCopyModel()
{
    const ScoringModel* model = m_bench.model();
    if (model == nullptr)
        return;
    const auto name = m_desk.questions().text(m_page, tr("Copy of the model"), tr("Name of the copy"),
                                              tr("%1 (copy)").arg(model->name));
    if (name)
        change([&] { m_bench.chooseModel(ModelStore(m_desk.workspace()).copy(m_bench.modelId(), *name)); });
}

void RankingCommands::runRemoveModel()
{
    const ScoringModel* model = m_bench.model();
    if (model == nullptr)
        return;
    const QString name = model->name;
    m_bench.storeWeight();
    if (m_desk.act([&] { ModelStore(m_desk.workspace()).remove(m_bench.modelId()); }))
        m_desk.say(tr("The model %1 was deleted; Undo brings it back.").arg(name));
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

void RankingCommands::editCriterion(int criterion)
{
    const ModelCriterion* entry = used(criterion);
    if (entry == nullptr)
        return;
    const auto name = m_desk.questions().text(m_page, tr("Edit criterion"), tr("Name of the criterion"),
                                              entry->criterion.name);
    if (!name)
        return;
    Criterion renamed = entry->criterion;
    renamed.name = *name;
    change([&] { ModelStore(m_desk.workspace()).updateCriterion(renamed); });
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
