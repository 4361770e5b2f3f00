#include "ranking/modelcommands.h"

#include "base/identifier.h"
#include "common/actionbutton.h"
#include "ranking/comparemodelsdialog.h"
#include "ranking/modeledits.h"
#include "ranking/modelsdialog.h"
#include "ranking/rankingbench.h"

#include <QAction>
#include <QWidget>

namespace kam
{

ModelCommands::ModelCommands(Desk& desk, RankingBench& bench, QWidget* page)
    : QObject(page), m_desk(desk), m_bench(bench), m_page(page)
{
    m_makePublished = makeAction(this, "makePublishedAction", tr("Add the &published model"),
                                 tr("Make the published model"),
                                 tr("Image, know-how, network, current and future gap, as published"));
    m_makeEmpty = makeAction(this, "makeEmptyAction", tr("New &empty model…"), tr("Make an empty model…"),
                             tr("A model to which you add criteria yourself"));
    m_copy = makeAction(this, "copyModelAction", tr("Make a cop&y of the model…"), tr("Make a copy…"),
                        tr("A copy under a new name; ratings are shared"));
    m_rename = makeAction(this, "renameModelAction", tr("Rena&me model…"), tr("Rename model…"),
                          tr("Renames this model"));
    m_remove = makeAction(this, "removeModelAction", tr("&Delete model"), tr("Delete model"),
                          tr("Deletes this model; Undo brings it back"));
    m_compare = makeAction(this, "compareModelsAction", tr("&Compare models…"), tr("Compare with…"),
                           tr("Ranks under two models side by side"));
    m_models = makeAction(this, "modelsAction", tr("M&odels…"), tr("Models…"),
                          tr("All scoring models: names, notes, review dates"));
    connectActions();
    connect(&bench, &RankingBench::modelsChanged, this, &ModelCommands::enable);
    connect(&bench, &RankingBench::reloaded, this, &ModelCommands::enable);
    enable();
}

void ModelCommands::connectActions()
{
    // What is being moved is stored first, so that steps of the history keep their order.
    const auto run = [this](QAction* action, const auto& work) {
        connect(action, &QAction::triggered, this, [this, work] {
            m_bench.storeWeight();
            work(ModelEdits(m_desk, m_page));
        });
    };
    run(m_makePublished, [this](ModelEdits edits) { choose(edits.addPublished()); });
    run(m_makeEmpty, [this](ModelEdits edits) { choose(edits.addEmpty()); });
    run(m_copy, [this](ModelEdits edits) { choose(edits.copy(m_bench.modelId())); });
    run(m_rename, [this](ModelEdits edits) { edits.rename(m_bench.modelId()); });
    run(m_remove, [this](ModelEdits edits) { edits.remove(m_bench.modelId()); });
    run(m_models, [this](ModelEdits) { openModels(); });
    run(m_compare, [this](ModelEdits) { openComparison(); });
}

void ModelCommands::enable()
{
    const bool editable = !m_bench.readOnly();
    m_makePublished->setEnabled(editable);
    m_makeEmpty->setEnabled(editable);
    for (QAction* action : {m_copy, m_rename, m_remove})
        action->setEnabled(editable && m_bench.model());
    m_compare->setEnabled(m_bench.models().size() > 1);
}

void ModelCommands::choose(qint64 model)
{
    if (model != noId)
        m_bench.chooseModel(model);
}

void ModelCommands::openModels()
{
    auto* dialog = new ModelsDialog(m_desk, m_bench.modelId(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ModelsDialog::chosen, this, &ModelCommands::choose);
    dialog->open();
}

void ModelCommands::openComparison()
{
    auto* dialog = new CompareModelsDialog(m_desk, m_bench.models(), m_bench.modelId(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace kam
