#include "client/buyingcentre/matrixpart.h"

#include "buyingcentre/linkstore.h"
#include "client/buyingcentre/celldelegate.h"
#include "client/buyingcentre/contactdialog.h"
#include "client/buyingcentre/matrixmodel.h"
#include "common/actionbutton.h"
#include "common/desk.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace kam
{

namespace
{
constexpr int contactWidth = 29 * theme::grid;
constexpr int nameWidth = 20 * theme::grid;
constexpr int leastWidth = 12 * theme::grid;
} // namespace

MatrixPart::MatrixPart(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(new MatrixModel(desk, this)),
      m_everybody(new QCheckBox(tr("All our people"))), m_reading(mutedLabel({}))
{
    setObjectName(QStringLiteral("matrixPart"));
    m_edit = makeAction(this, "editContactAction", tr("Edit contact…"), tr("Edit contact…"),
                        tr("Current and wanted strength, last contact, who sees to it"));
    m_remove = makeAction(this, "removeContactAction", tr("Delete contact"), tr("Delete contact"),
                          tr("Takes back what was recorded about this contact"));
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_remove);
    arrange();
    connect(m_edit, &QAction::triggered, this, &MatrixPart::editContact);
    connect(m_remove, &QAction::triggered, this, &MatrixPart::removeContact);
    connect(m_everybody, &QCheckBox::toggled, this, &MatrixPart::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatrixPart::followCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixPart::followCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MatrixPart::followCurrent);
}

void MatrixPart::arrange()
{
    m_everybody->setObjectName(QStringLiteral("allMembersCheckBox"));
    m_reading->setObjectName(QStringLiteral("contactReadingLabel"));
    m_reading->setWordWrap(true);
    m_table = editTable(*m_model, tr("Who knows whom"), QStringLiteral("matrixTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->addActions({m_edit, m_remove});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setDefaultSectionSize(contactWidth);
    m_table->horizontalHeader()->setMinimumSectionSize(leastWidth);
    // The first two say who it is, the others hold contacts.
    connect(m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        for (const int column : {0, 1})
            m_table->horizontalHeader()->resizeSection(column, nameWidth);
    });
    m_table->horizontalHeader()->setFixedHeight(theme::rowHeight);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::grid);
    auto* words = mutedLabel(tr("How well our people know theirs, and → how well they should."));
    head->addWidget(words);
    head->addStretch(1);
    head->addWidget(m_everybody);
    head->addWidget(new ActionButton(*m_remove));
    head->addWidget(new ActionButton(*m_edit));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_reading);
}

void MatrixPart::show(const CentreViewPointer& view)
{
    m_view = view;
    refresh();
}

void MatrixPart::refresh()
{
    if (!m_view)
        return;
    m_model->show(m_view, m_everybody->isChecked());
    followCurrent();
}

void MatrixPart::followCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    const bool contact = at.isValid() && m_model->member(at.column()) != noId;
    m_reading->setText(contact ? m_model->reading(at)
                               : tr("Choose a cell to read all about the contact. F2 changes its strength."));
    m_edit->setEnabled(contact && m_view->writable);
    m_remove->setEnabled(contact && m_view->writable && m_model->contact(at).id != noId);
}

void MatrixPart::editContact()
{
    auto* dialog = new ContactDialog(m_desk, m_view, m_model->contact(m_table->currentIndex()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatrixPart::removeContact()
{
    const Contact contact = m_model->contact(m_table->currentIndex());
    m_desk.act([&] { LinkStore(m_desk.workspace()).removeContact(contact.member, contact.person); });
}

QList<Page::MenuActions> MatrixPart::menuActions() const
{
    return {{"Client", {m_edit, m_remove}}};
}

} // namespace kam
