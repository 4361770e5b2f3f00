#include "client/overview/ranksection.h"

#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/proofmodel.h"
#include "common/shown.h"
#include "common/standings.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTableView>

namespace kam
{

namespace
{
constexpr int leastColumn = 7 * theme::grid;
constexpr int mostColumn = 16 * theme::grid;
} // namespace

RankSection::RankSection(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_standings(Standings::of(desk)), m_proof(new ProofModel(this)),
      m_heading(headingLabel({})), m_rank(mutedLabel({})), m_models(new QComboBox), m_table(new QTableView),
      m_sentences(mutedLabel({}))
{
    arrange();
    connect(m_models, &QComboBox::activated, this,
            [this](int entry) { chooseModel(m_models->itemData(entry).toLongLong()); });
    connect(&m_standings, &Standings::changed, this, &RankSection::refresh);
}

void RankSection::arrange()
{
    m_heading->setObjectName(QStringLiteral("proofHeadingLabel"));
    m_models->setObjectName(QStringLiteral("proofModelComboBox"));
    m_models->setAccessibleName(tr("Scoring model"));
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("clientProofTable"));
    m_table->setAccessibleName(tr("Proof of the total"));
    m_table->setModel(m_proof);
    m_table->setItemDelegate(new ProofDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Rules are on the page of the ranking, and in the proof that is copied.
    m_table->setColumnHidden(ProofModel::RuleColumn, true);
    m_table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    m_sentences->setObjectName(QStringLiteral("clientProofSentences"));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::groupGap);
    top->addWidget(m_heading);
    top->addWidget(m_rank);
    top->addStretch(1);
    top->addWidget(m_models);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addLayout(top);
    column->addWidget(m_table);
    column->addWidget(m_sentences);
}

void RankSection::show(Id client)
{
    m_client = client;
    m_standings.want();
    refresh();
}

void RankSection::chooseModel(Id model)
{
    m_model = model;
    refresh();
}

const Ranking* RankSection::ranking() const
{
    const Ranking* chosen = m_standings.ranking(m_model);
    return chosen ? chosen : m_standings.ranking();
}

void RankSection::fillModels()
{
    const QSignalBlocker quiet(m_models);
    m_models->clear();
    for (const auto& ranking : m_standings.rankings())
        m_models->addItem(ranking->model().name, ranking->model().id);
    m_models->setVisible(m_models->count() > 1);
    if (const Ranking* shown = ranking())
        m_models->setCurrentIndex(m_models->findData(shown->model().id));
}

void RankSection::refresh()
{
    if (m_client == noId)
        return;
    fillModels();
    const Ranking* shown = ranking();
    const int row = shown ? shown->rowOf(m_client) : -1;
    if (row < 0)
        showNothing();
    else
        showProof(*shown, row);
    m_table->setVisible(row >= 0);
    m_rank->setVisible(row >= 0);
    m_sentences->setVisible(!m_sentences->text().isEmpty());
}

void RankSection::showNothing()
{
    m_proof->setProof(std::nullopt);
    m_heading->setText(tr("Rank"));
    m_sentences->setText(m_standings.isReady()
                             ? tr("There is no scoring model yet. Add one on the page Ranking.")
                             : tr("The ranking is being computed."));
}

void RankSection::showProof(const Ranking& ranking, int row)
{
    const Proof proof = proofOf(ranking, row, &m_desk.workspace());
    const QLocale locale;
    m_heading->setText(tr("How %1 gets %2").arg(proof.client.left(40), shownTotal(proof.total)));
    m_rank->setText(tr("rank %1 of %2").arg(locale.toString(proof.rank), locale.toString(proof.clients)));
    // The first sentence is the heading, then one for every line of the table.
    m_sentences->setText(
        proofText(proof, locale).mid(1 + static_cast<qsizetype>(proof.lines.size())).join(QLatin1Char(' ')));
    m_proof->setProof(proof);
    fitColumns(*m_table, ProofModel::CriterionColumn, leastColumn, mostColumn);
    fitHeight(*m_table);
}

QString RankSection::plainText() const
{
    const Ranking* shown = ranking();
    const int row = shown ? shown->rowOf(m_client) : -1;
    return row < 0 ? QString()
                   : proofText(proofOf(*shown, row, &m_desk.workspace()), QLocale()).join(QLatin1Char('\n'));
}

} // namespace kam
