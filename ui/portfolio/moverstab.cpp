#include "portfolio/moverstab.h"

#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"
#include "portfolio/moversmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

MoversTab::MoversTab(Desk& desk, QWidget* parent)
    : PortfolioTab(desk, parent), m_model(new MoversModel(this)),
      m_table(pageTable(*m_model, tr("Clients that moved"), QStringLiteral("moversTable"))),
      m_sentence(headingLabel({})), m_classesOnly(new QCheckBox(tr("Changes of class only")))
{
    m_sentence->setObjectName(QStringLiteral("moversSentence"));
    m_sentence->setWordWrap(true);
    m_classesOnly->setObjectName(QStringLiteral("classesOnlyCheck"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::groupGap);
    top->addWidget(m_sentence, 1);
    top->addWidget(m_classesOnly);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groupGap);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    connectParts();
}

void MoversTab::connectParts()
{
    connect(m_classesOnly, &QCheckBox::toggled, this, [this] {
        if (m_portfolio)
            show(m_portfolio);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_quiet)
                    Q_EMIT clientSelected(m_model->clientAt(current.row()));
            });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { desk().jump("client", m_model->clientAt(index.row())); });
}

void MoversTab::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    m_portfolio = portfolio;
    const Id selected = m_model->clientAt(m_table->currentIndex().row());
    std::vector<Mover> all = movers(*portfolio);
    const MoverCounts counts = countMovers(all);
    const bool comparable = portfolio->figures.before().has_value();
    if (!comparable)
        m_sentence->setText(
            portfolio->year()
                ? tr("Nothing is recorded of %1, so nothing can be compared.").arg(*portfolio->year() - 1)
                : tr("Choose a year to compare it with the year before."));
    else
        m_sentence->setText(tr("%Ln client(s) moved to a better class.", nullptr, counts.up) +
                            QLatin1Char(' ') +
                            tr("%Ln client(s) moved to a worse class.", nullptr, counts.down));
    if (m_classesOnly->isChecked())
        std::erase_if(all, [](const Mover& mover) { return !mover.classChanged(); });
    m_model->show(std::move(all), portfolio->measure(), portfolio->year().value_or(0));
    m_table->setVisible(comparable);
    m_classesOnly->setVisible(comparable);
    fitColumns();
    select(selected);
}

void MoversTab::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    constexpr int widths[] = {
        0, 16 * theme::grid, 16 * theme::grid, 16 * theme::grid, 16 * theme::grid, 26 * theme::grid};
    for (int column = 0; column < MoversModel::ColumnCount; ++column) {
        header->setSectionResizeMode(column, column == MoversModel::Name ? QHeaderView::Stretch
                                                                         : QHeaderView::Interactive);
        if (column != MoversModel::Name)
            header->resizeSection(column, widths[column]);
    }
}

void MoversTab::select(Id client)
{
    const int row = client == noId ? -1 : m_model->rowOf(client);
    const QScopedValueRollback quiet(m_quiet, true);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, MoversModel::Name));
}

} // namespace kam
