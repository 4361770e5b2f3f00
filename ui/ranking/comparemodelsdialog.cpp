#include "ranking/comparemodelsdialog.h"

#include "common/desk.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"
#include "ranking/comparemodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

CompareModelsDialog::CompareModelsDialog(Desk& desk, const std::vector<ModelName>& models, Id first,
                                         QWidget* parent)
    : QDialog(parent), m_desk(desk), m_first(new QComboBox), m_second(new QComboBox), m_table(new QTableView),
      m_model(new CompareModel(this))
{
    setObjectName(QStringLiteral("compareModelsDialog"));
    setWindowTitle(tr("Compare models"));
    for (const ModelName& model : models) {
        m_first->addItem(model.name, model.id);
        m_second->addItem(model.name, model.id);
    }
    m_first->setCurrentIndex(m_first->findData(first));
    // The other one: the first that is not the same.
    m_second->setCurrentIndex(m_first->currentIndex() == 0 && models.size() > 1 ? 1 : 0);
    arrange();
    connect(m_first, &QComboBox::currentIndexChanged, this, &CompareModelsDialog::compare);
    connect(m_second, &QComboBox::currentIndexChanged, this, &CompareModelsDialog::compare);
    compare();
}

void CompareModelsDialog::arrange()
{
    m_first->setObjectName(QStringLiteral("firstModelCombo"));
    m_first->setAccessibleName(tr("Model"));
    m_second->setObjectName(QStringLiteral("secondModelCombo"));
    m_second->setAccessibleName(tr("Other model"));
    auto* choice = new QHBoxLayout;
    choice->setSpacing(theme::grid);
    choice->addWidget(m_first);
    choice->addWidget(mutedLabel(tr("compared with")));
    choice->addWidget(m_second);
    choice->addStretch(1);
    makeFlat(*m_table);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Ranks under both models"));
    m_table->setModel(m_model);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSectionResizeMode(CompareModel::ClientColumn, QHeaderView::Stretch);
    for (int column = CompareModel::ClientColumn + 1; column < m_model->columnCount(); ++column)
        header->resizeSection(column, std::max(header->sectionSize(column), header->sectionSizeHint(column)));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(new QShortcut(QKeySequence::Copy, m_table), &QShortcut::activated, this, [this] {
        if (m_table->selectionModel()->selectedRows().size() < 2)
            m_table->selectAll(); // one row is chosen by chance; several were chosen to be copied
        copySelection(*m_table, true);
    });
    m_table->setMinimumSize(80 * theme::grid, 16 * theme::rowHeight);
    auto* buttons = new QDialogButtonBox;
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &CompareModelsDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::groupGap);
    column->addLayout(choice);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}

void CompareModelsDialog::compare()
{
    m_model->setRankings(std::nullopt, std::nullopt);
    m_desk.act([this] {
        const ModelStore store(m_desk.workspace());
        const auto first = store.model(m_first->currentData().toLongLong());
        const auto second = store.model(m_second->currentData().toLongLong());
        if (first && second)
            m_model->setRankings(Ranking::fromWorkspace(m_desk.workspace(), *first),
                                 Ranking::fromWorkspace(m_desk.workspace(), *second));
    });
}

} // namespace kam
