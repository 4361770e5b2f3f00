#include "ranking/proofpanel.h"

#include "common/actionbutton.h"
#include "common/labels.h"
#include "common/proofmodel.h"
#include "common/shown.h"
#include "common/theme.h"
#include "ranking/rankingbench.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{

// A moving weight comes first; the proof of one client may follow a moment behind it.
constexpr int followMilliseconds = 40;
constexpr int mostRows = 10; // more criteria than that scroll
constexpr int rounding = 2;  // widths are fractions of pixels

} // namespace

ProofPanel::ProofPanel(const RankingBench& bench, const Workspace& workspace, const Commands& commands,
                       QWidget* parent)
    : QWidget(parent), m_bench(bench), m_workspace(workspace), m_model(new ProofModel(this)),
      m_heading(headingLabel({})), m_rank(mutedLabel({})), m_table(new QTableView),
      m_sentences(mutedLabel({})), m_buttons(new QWidget), m_card(new QWidget)
{
    setObjectName(QStringLiteral("proofPanel"));
    arrange(commands);
    m_later.setSingleShot(true);
    m_later.setInterval(followMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &ProofPanel::refresh);
    connect(&bench, &RankingBench::reloaded, this, &ProofPanel::refresh);
    connect(&bench, &RankingBench::weightsChanged, this, [this] {
        if (!m_later.isActive())
            m_later.start();
    });
    refresh();
}

void ProofPanel::arrange(const Commands& commands)
{
    m_model->setOnCard(true);
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("proofTable"));
    m_table->setAccessibleName(tr("Proof of the total"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ProofDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ProofModel::RuleColumn, QHeaderView::Stretch);
    header->setFixedHeight(theme::rowHeight);
    m_sentences->setObjectName(QStringLiteral("proofSentences"));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rank->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(theme::grid);
    for (QAction* command : {commands.rate, commands.copyProof}) {
        if (command == nullptr)
            continue;
        m_tabbed.push_back(new ActionButton(*command));
        buttons->addWidget(m_tabbed.back());
    }
    m_tabbed.push_back(m_table);

    auto* top = new QHBoxLayout;
    top->setSpacing(theme::groupGap);
    top->addWidget(m_heading, 1);
    top->addWidget(m_rank);
    top->addWidget(m_buttons);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(theme::groupGap, theme::grid, theme::groupGap, theme::grid / 2);
    column->setSpacing(theme::grid / 4);
    column->addLayout(top);
    column->addWidget(m_table);
    column->addWidget(m_sentences);
    // The card is as high as what it says; the page goes on below it.
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_card);
    page->addStretch(1);
}

void ProofPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::colour(theme::Token::Line));
    painter.setBrush(theme::colour(theme::Token::Surface));
    painter.drawRoundedRect(QRectF(m_card->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), theme::radius,
                            theme::radius);
}

void ProofPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentences();
}

void ProofPanel::fitSentences()
{
    // A splitter asks for the least height only, not for the height that lines broken at this width need.
    const int room = width() - 2 * theme::groupGap;
    m_sentences->setMinimumHeight(std::max(0, m_sentences->heightForWidth(room)));
}

QWidget* ProofPanel::tabAfter(QWidget* before)
{
    for (QWidget* input : m_tabbed) {
        QWidget::setTabOrder(before, input);
        before = input;
    }
    return before;
}

void ProofPanel::showClient(Id client)
{
    m_client = client;
    refresh();
}

void ProofPanel::refresh()
{
    m_later.stop();
    const Ranking* ranking = m_bench.ranking();
    const int row = ranking && m_client != noId ? ranking->rowOf(m_client) : -1;
    m_table->setVisible(row >= 0);
    m_rank->setVisible(row >= 0);
    m_buttons->setVisible(row >= 0);
    m_sentences->setVisible(row >= 0);
    if (row < 0) {
        m_model->setProof(std::nullopt);
        m_heading->setText(tr("Choose a client to see how it gets its total."));
        return;
    }
    const Proof proof = proofOf(*ranking, row, &m_workspace);
    const QLocale locale;
    m_heading->setText(tr("How %1 gets %2").arg(proof.client, shownTotal(proof.total)));
    m_rank->setText(tr("rank %1 of %2").arg(locale.toString(proof.rank), locale.toString(proof.clients)));
    // The first sentence is the heading, then one for every line of the table. What the weights add up to
    // stands below the weights, on the same page.
    QStringList sentences = proofText(proof, locale).mid(1 + static_cast<qsizetype>(proof.lines.size()));
    sentences.removeAll(weightSumText(proof, locale));
    m_sentences->setText(sentences.join(QLatin1Char(' ')));
    m_sentences->setVisible(!sentences.isEmpty());
    fitSentences();
    m_model->setProof(proof);
    fitTable();
}

void ProofPanel::fitTable()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (const int column : {ProofModel::CriterionColumn, ProofModel::RawColumn, ProofModel::WeightColumn,
                             ProofModel::PointsColumn, ProofModel::ContributionColumn}) {
        // A dozen rows at most: measuring all of them costs nothing.
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex cell = m_model->index(row, column);
            const QFontMetrics metrics(cell.data(Qt::FontRole).value<QFont>());
            width =
                qMax(width, metrics.horizontalAdvance(cell.data().toString()) + 2 * theme::grid + rounding);
        }
        const int swatch = column == ProofModel::CriterionColumn ? 3 * theme::grid : 0;
        header->resizeSection(column, width + swatch);
    }
    const int height = (1 + m_model->rowCount()) * theme::rowHeight;
    m_table->setFixedHeight(qMin(height, mostRows * theme::rowHeight));
}

QString ProofPanel::plainText() const
{
    const Ranking* ranking = m_bench.ranking();
    const int row = ranking && m_client != noId ? ranking->rowOf(m_client) : -1;
    return row < 0 ? QString()
                   : proofText(proofOf(*ranking, row, &m_workspace), QLocale()).join(QLatin1Char('\n'));
}

} // namespace kam
