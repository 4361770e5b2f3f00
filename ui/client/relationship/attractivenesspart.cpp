#include "client/relationship/attractivenesspart.h"

#include "buyingcentre/purchasestore.h"
#include "charts/groupedbars.h"
#include "client/relationship/supplierssheet.h"
#include "common/actionbutton.h"
#include "common/chartview.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/questions.h"
#include "common/scrolled.h"
#include "common/sheetview.h"
#include "common/shown.h"
#include "common/theme.h"
#include "scoring/attractiveness.h"
#include "scoring/proof.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <algorithm>

namespace kam
{

namespace
{

constexpr int criterionWidth = 30 * theme::grid;
constexpr int numberWidth = 13 * theme::grid;
constexpr int barHeight = 5 * theme::grid;
constexpr int chartExtra = 12 * theme::grid;
constexpr int mostChart = 56 * theme::grid;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttractivenessPart)
};

/// "Hydromax (4 of 5)" where not every criterion is rated.
QString categoryOf(const Ranking& ranking, int supplier)
{
    const int rated = ranking.ratedCount(supplier);
    const auto all = static_cast<int>(ranking.model().criteria.size());
    if (rated == all)
        return ranking.name(supplier);
    return Text::tr("%1 (%2 of %3)", "supplier, rated criteria of all")
        .arg(ranking.name(supplier), QLocale().toString(rated), QLocale().toString(all));
}

QStringList incompleteOf(const Ranking& ranking)
{
    QStringList names;
    for (int supplier = 0; supplier < ranking.clientCount(); ++supplier)
        if (ranking.ratedCount(supplier) < static_cast<int>(ranking.model().criteria.size()))
            names << categoryOf(ranking, supplier);
    return names;
}

} // namespace

AttractivenessPart::AttractivenessPart(Desk& desk, QWidget* parent) : ClientTab(desk, parent)
{
    setObjectName(QStringLiteral("attractivenessPart"));
    makeActions();
    arrange();
}

void AttractivenessPart::makeActions()
{
    const auto make = [this](const QString& text, const QString& onButton, const char* name,
                             void (AttractivenessPart::*slot)()) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setIconText(onButton);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(tr("Add a criterion of the client…"), tr("Add criterion…"), "addSupplierCriterionAction",
                 &AttractivenessPart::addCriterion);
    m_rename = make(tr("Rename the criterion of the client…"), tr("Rename…"), "renameSupplierCriterionAction",
                    &AttractivenessPart::renameCriterion);
    m_remove = make(tr("Delete the criterion of the client"), tr("Delete"), "removeSupplierCriterionAction",
                    &AttractivenessPart::removeCriterion);
    m_competitor = make(tr("Add a competitor…"), tr("Add competitor…"), "addCompetitorAction",
                        &AttractivenessPart::addCompetitor);
}

QWidget* AttractivenessPart::makeSheet()
{
    m_projects = new QComboBox;
    m_projects->setObjectName(QStringLiteral("supplierProjectCombo"));
    m_projects->setAccessibleName(tr("Criteria for the purchase"));
    m_projects->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_projects, &QComboBox::activated, this, [this](int entry) {
        m_project = m_projects->itemData(entry).toLongLong();
        refresh();
    });
    m_sheet = new SuppliersSheet(desk().workspace(), this);
    m_table = new SheetView(desk());
    m_table->setObjectName(QStringLiteral("suppliersTable"));
    m_table->setAccessibleName(tr("What the client chooses suppliers by"));
    m_table->setSheet(*m_sheet);
    m_table->verticalHeader()->setFixedWidth(criterionWidth);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    m_table->horizontalHeader()->setDefaultSectionSize(numberWidth);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AttractivenessPart::updateActions);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    head->addWidget(headingLabel(tr("What the client chooses suppliers by")));
    head->addWidget(m_projects);
    head->addStretch(1);
    for (QAction* action : {m_remove, m_rename, m_competitor, m_add})
        head->addWidget(new ActionButton(*action));
    m_sentence = mutedLabel({});
    m_sentence->setObjectName(QStringLiteral("attractivenessSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chart = new ChartView(desk());
    m_chart->setObjectName(QStringLiteral("suppliersChart"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::grid, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addWidget(m_table);
    column->addSpacing(theme::grid);
    column->addWidget(headingLabel(tr("Totals of the suppliers, by criterion")));
    column->addWidget(m_chart);
    column->addStretch(1);
    return content;
}

void AttractivenessPart::arrange()
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(makeSheet()));
    m_stack->addWidget(emptyPlace(tr("What the client chooses suppliers by is not recorded yet"),
                                  tr("With the client's criteria, their weights, and how it rates us and our "
                                     "competitors from 1 to 10, this shows how attractive we are to it."),
                                  {m_add}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QList<Page::MenuActions> AttractivenessPart::menuActions() const
{
    return {{"Client", {m_add, m_rename, m_remove, m_competitor}}, {"Edit", m_table->commands()}};
}

bool AttractivenessPart::isStaleAfter(const Changes& changes) const
{
    for (const char* table : {"decision_criterion", "supplier_rating", "purchase_project"})
        if (changes.touches(table))
            return true;
    return false;
}

void AttractivenessPart::fillProjects()
{
    const QSignalBlocker quiet(m_projects);
    m_projects->clear();
    m_projects->addItem(tr("all purchases"), noId);
    for (const PurchaseProject& project : m_centre.projects)
        m_projects->addItem(project.name, project.id);
    m_projects->setVisible(!m_centre.projects.empty());
    if (m_projects->findData(m_project) < 0)
        m_project = noId;
    m_projects->setCurrentIndex(m_projects->findData(m_project));
}

void AttractivenessPart::read()
{
    m_centre = readBuyingCentre(desk().workspace(), client());
    if (m_shown != client()) {
        m_extra.clear();
        m_project = noId;
        m_shown = client();
    }
    fillProjects();
    const QModelIndex current = m_table->currentIndex();
    m_sheet->show(m_centre, m_project, m_extra);
    if (current.isValid())
        m_table->setCurrentIndex(m_sheet->index(std::min(current.row(), m_sheet->rowCount() - 1),
                                                std::min(current.column(), m_sheet->columnCount() - 1)));
    m_table->setFixedHeight((1 + m_sheet->rowCount()) * theme::rowHeight + 2 * theme::grid);
    m_stack->setCurrentIndex(m_centre.criteria.empty() ? 1 : 0);
    const Ranking ranking = supplierRanking(m_centre, m_project);
    showSentence(ranking);
    showChart(ranking);
    updateActions();
}

void AttractivenessPart::showSentence(const Ranking& ranking)
{
    if (ranking.ratedCount(0) == 0) {
        m_sentence->setText(tr("How the client rates us is not known yet: type ratings from 1 to 10."));
        return;
    }
    const Proof proof = proofOf(ranking, 0, nullptr);
    const QLocale locale;
    QStringList sentences{
        tr("We come to %1 of 10: place %2 of %3.")
            .arg(shownTotal(proof.total), locale.toString(proof.rank), locale.toString(proof.clients))};
    if (!proof.nextClient.isEmpty())
        sentences << tr("%1 is %2 ahead of us.").arg(proof.nextClient, shownTotal(proof.gapToNext));
    if (!proof.followingClient.isEmpty())
        sentences
            << tr("We are %1 ahead of %2.").arg(shownTotal(proof.leadOverFollowing), proof.followingClient);
    if (const QStringList incomplete = incompleteOf(ranking); !incomplete.isEmpty())
        sentences
            << tr("Not rated on every criterion, so that the places may still change: %1. What is missing "
                  "counts as 0 points.")
                   .arg(incomplete.join(QStringLiteral(", ")));
    if (proof.weightSum != fullWeight)
        sentences << tr("The weights add up to %1, not to 100 %.").arg(shortWeight(proof.weightSum));
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

void AttractivenessPart::showChart(const Ranking& ranking)
{
    GroupedBarsData chart;
    chart.words = {tr("Totals of the suppliers, by criterion"), {}, tr("No supplier is rated yet.")};
    chart.categoryName = tr("Supplier");
    chart.quantity = {tr("Points"), {}, 2};
    chart.stacked = true;
    chart.lying = true;
    chart.totalName = tr("Total");
    const auto criteria = ranking.model().criteria.size();
    for (std::size_t criterion = 0; criterion < criteria; ++criterion)
        chart.series.push_back({ranking.model().criteria[criterion].criterion.name, {}});
    for (const std::int32_t supplier : ranking.standing().order) {
        chart.categories << categoryOf(ranking, supplier);
        for (std::size_t criterion = 0; criterion < criteria; ++criterion)
            chart.series[criterion].values.push_back(
                ranking.contribution(supplier, static_cast<int>(criterion)));
    }
    const int bars = static_cast<int>(chart.categories.size());
    m_chart->setFixedHeight(std::min(mostChart, bars * barHeight + chartExtra));
    m_chart->setChart(std::make_shared<const GroupedBars>(std::move(chart)));
}

const DecisionCriterion* AttractivenessPart::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_sheet->criteria().size())
               ? nullptr
               : &m_sheet->criteria()[static_cast<std::size_t>(row)];
}

void AttractivenessPart::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    m_add->setEnabled(writable);
    m_competitor->setEnabled(writable && m_sheet->rowCount() > 0);
    m_rename->setEnabled(writable && selected());
    m_remove->setEnabled(writable && selected());
}

void AttractivenessPart::addCriterion()
{
    const auto name = desk().questions().text(this, tr("Criterion of the client"), tr("Name"), {});
    if (!name)
        return;
    DecisionCriterion criterion;
    criterion.client = client();
    criterion.project = m_project;
    criterion.name = name->simplified();
    desk().act([&] { PurchaseStore(desk().workspace()).addCriterion(criterion); });
}

void AttractivenessPart::renameCriterion()
{
    if (!selected())
        return;
    DecisionCriterion changed = *selected();
    const auto name = desk().questions().text(this, tr("Rename the criterion"), tr("Name"), changed.name);
    if (!name)
        return;
    changed.name = name->simplified();
    desk().act([&] { PurchaseStore(desk().workspace()).updateCriterion(changed); });
}

void AttractivenessPart::removeCriterion()
{
    if (!selected())
        return;
    const DecisionCriterion gone = *selected();
    if (desk().act([&] { PurchaseStore(desk().workspace()).removeCriterion(gone.id); }))
        desk().say(tr("%1 and its ratings are deleted. Undo brings them back.").arg(gone.name));
}

void AttractivenessPart::addCompetitor()
{
    const auto name = desk().questions().text(this, tr("Competitor"), tr("Name"), {});
    if (!name || name->trimmed().isEmpty())
        return;
    m_extra << name->simplified();
    refresh();
}

} // namespace kam
