#include "portfolio/certaintygapstab.h"

#include "common/desk.h"
#include "common/labels.h"
#include "common/pageparts.h"
#include "common/theme.h"
#include "portfolio/certaintygapsmodel.h"
#include "portfolio/columnwidths.h"

#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

namespace kam
{

namespace
{
constexpr int widestColumn = 24 * theme::grid;
}

CertaintyGapsTab::CertaintyGapsTab(Desk& desk, QWidget* parent)
    : PortfolioTab(desk, parent), m_model(new CertaintyGapsModel(this)),
      m_table(pageTable(*m_model, tr("Certainties below the desired level"),
                        QStringLiteral("certaintyGapsTable"))),
      m_sentence(headingLabel({}))
{
    m_sentence->setObjectName(QStringLiteral("certaintyGapsSentence"));
    m_sentence->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && !m_quiet)
                    Q_EMIT clientSelected(m_model->gap(current.row()).client);
            });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        this->desk().jump("service", m_model->gap(index.row()).service);
    });
}

void CertaintyGapsTab::show(const std::shared_ptr<const Portfolio>& portfolio)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->show(portfolio);
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_sentence->setText(
        rows == 0 ? tr("No certainty is known to be below the desired level. Levels are entered on the tab "
                       "Certainty of each client.")
                  : QStringList{tr("%Ln gap(s) to the desired level", nullptr, rows),
                                tr("%Ln client(s)", nullptr, m_model->clients()),
                                tr("%Ln key client(s)", nullptr, m_model->keyClients())}
                        .join(QStringLiteral(" · ")));
    fitFirstRows(*m_table, CertaintyGapsModel::ServiceName, widestColumn);
}

void CertaintyGapsTab::select(Id client)
{
    const int row = client == noId ? -1 : m_model->rowOf(client);
    const QScopedValueRollback quiet(m_quiet, true);
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, CertaintyGapsModel::Name));
}

} // namespace kam
