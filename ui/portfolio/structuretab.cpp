#include "portfolio/structuretab.h"

#include "common/chartview.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/sharesplitter.h"
#include "common/theme.h"
#include "portfolio/columnwidths.h"
#include "portfolio/limitsbar.h"
#include "portfolio/portfoliocharts.h"
#include "portfolio/portfoliowords.h"
#include "portfolio/structuremodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{
constexpr int widestColumn = 14 * theme::grid;
}

StructureTab::StructureTab(Desk& desk, QWidget* parent)
    : PortfolioTab(desk, parent), m_model(new StructureModel(this)),
      m_table(pageTable(*m_model, tr("Clients and classes"), QStringLiteral("structureTable"))),
      m_chart(new ChartView(desk)), m_limits(new LimitsBar(desk)), m_sentence(headingLabel({})),
      m_concentration(mutedLabel({}))
{
    m_chart->setObjectName(QStringLiteral("carryChart"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setMinimumSectionSize(4 * theme::grid);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_across = new ShareSplitter(chartSide(), 45, m_table, 55);
    m_across->setObjectName(QStringLiteral("structureSplitter"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_across);
    connectParts();
}

QWidget* StructureTab::chartSide()
{
    m_sentence->setObjectName(QStringLiteral("carrySentence"));
    m_sentence->setWordWrap(true);
    m_concentration->setObjectName(QStringLiteral("concentrationLabel"));
    m_concentration->setWordWrap(true);
    m_concentration->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_sentence);
    column->addWidget(m_limits);
    column->addWidget(m_chart, 1);
    column->addWidget(m_concentration);
    return side;
}

void StructureTab::connectParts()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_chart->select(current.isValid() ? current.row() : -1);
                if (current.isValid() && !m_quiet)
                    Q_EMIT clientSelected(m_model->clientAt(current.row()));
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { desk().jump("client", m_model->clientAt(index.row())); });
    connect(m_chart, &ChartView::pointSelected, this, [this](int point) {
        if (point < 0)
            m_table->setCurrentIndex({});
        else
            m_table->setCurrentIndex(m_model->index(point, StructureModel::Name));
    });
    connect(m_chart, &ChartView::pointActivated, this,
            [this](int point) { desk().jump("client", m_model->clientAt(point)); });
}

void StructureTab::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    const Id selected = m_model->clientAt(m_table->currentIndex().row());
    m_model->show(portfolio);
    m_chart->setChart(carryChart(*portfolio));
    m_limits->show({portfolio->settings.classALimit, portfolio->settings.classBLimit});
    m_sentence->setText(carrySentence(*portfolio));
    m_concentration->setText(concentrationSentences(*portfolio).join(QLatin1Char('\n')));
    m_table->setColumnHidden(StructureModel::Before, !portfolio->figures.before());
    fitFirstRows(*m_table, StructureModel::Name, widestColumn);
    select(selected);
}

void StructureTab::select(Id client)
{
    const int row = client == noId ? -1 : m_model->rowOf(client);
    const QScopedValueRollback quiet(m_quiet, true);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, StructureModel::Name));
    m_chart->select(row);
}

QByteArray StructureTab::saveLayout() const
{
    return m_across->state();
}

void StructureTab::restoreLayout(const QByteArray& layout)
{
    m_across->restore(layout);
}

} // namespace kam
