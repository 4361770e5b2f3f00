// What the commands of the page of clients do.
#include "clients/clientpaste.h"
#include "clients/clientsmodel.h"
#include "clients/clientspage.h"
#include "clients/columnsdialog.h"
#include "clients/filterbar.h"
#include "clients/viewchooser.h"
#include "common/clientedits.h"
#include "common/clientfinder.h"
#include "common/clientform.h"
#include "common/desk.h"
#include "common/importdialog.h"
#include "common/questions.h"
#include "registry/clientstore.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

namespace kam
{

void ClientsPage::updateActions()
{
    const bool writable = !desk().workspace().isReadOnly();
    const bool any = m_table->selectionModel()->hasSelection();
    m_open->setEnabled(any);
    m_add->setEnabled(writable);
    m_import->setEnabled(writable);
    m_paste->setEnabled(writable);
    m_delete->setEnabled(writable && any);
    m_edit->setEnabled(writable && any);
    m_tag->setEnabled(writable && any);
    m_copy->setEnabled(any);
    m_copyHeadings->setEnabled(any);
}

void ClientsPage::openClient()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        desk().jump("client", m_model->id(current.row()));
}

void ClientsPage::addClient()
{
    m_showForm->setChecked(true);
    m_table->clearSelection();
    m_form->startNew();
    showForm();
}

void ClientsPage::deleteClients()
{
    const std::vector<Id> ids = selectedIds();
    if (ids.empty())
        return;
    const auto n = static_cast<int>(ids.size());
    // A few are deleted at once, since it can be undone; a good part of the registry is asked about.
    const bool many = ids.size() > 1 && 5 * static_cast<qint64>(ids.size()) > m_total;
    if (many && !desk().questions().confirm(
                    this, tr("Delete %n of %1 client(s)?", nullptr, n).arg(QLocale().toString(m_total)),
                    tr("Everything recorded about them is deleted with them. Undo brings it back."),
                    tr("Delete %n client(s)", nullptr, n)))
        return;
    removeNow(ids);
}

void ClientsPage::removeNow(const std::vector<Id>& ids)
{
    const int row = m_table->currentIndex().row();
    const auto n = static_cast<int>(ids.size());
    writeClients(
        desk(), tr("Deleting clients"), ids.size(),
        [ids](Workspace& workspace) { ClientStore(workspace).remove(ids); },
        [this, n, row] {
            desk().say(tr("Deleted %n client(s). Undo brings them back.", nullptr, n));
            if (m_model->rowCount() > 0)
                select({m_model->id(std::clamp(row, 0, m_model->rowCount() - 1))});
        });
}

void ClientsPage::copyRows(bool withHeadings)
{
    desk().act([&] {
        QGuiApplication::clipboard()->setText(
            clientsAsText(desk().workspace(), selectedIds(), shownFields(), withHeadings));
    });
}

void ClientsPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        desk().say(tr("The clipboard holds no text. Copy rows in a spreadsheet first."));
    else
        desk().act([&] {
            previewImport(desk(), this, importKind("clients"),
                          pastedClients(desk().workspace(), text, shownFields()));
        });
}

void ClientsPage::import()
{
    askForImport(desk(), this, importKind("clients"));
}

void ClientsPage::addTagToSelected()
{
    const auto tag = desk().questions().text(this, tr("Add tag"), tr("Tag for the selected clients"), {});
    if (!tag || tag->trimmed().isEmpty())
        return;
    const std::vector<Id> ids = selectedIds();
    writeClients(desk(), tr("Adding tag"), ids.size(),
                 [ids, text = tag->simplified()](Workspace& workspace) { addTag(workspace, ids, text); });
}

void ClientsPage::chooseColumns()
{
    auto* dialog = new ColumnsDialog(arrangement().columns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        showColumns(dialog->columns());
        m_views->showState();
    });
    dialog->open();
}

void ClientsPage::editCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    if (index.column() == static_cast<int>(ClientField::Notes)) {
        m_showForm->setChecked(true);
        m_form->focusField(ClientField::Notes);
    } else
        m_table->edit(index);
}

void ClientsPage::find()
{
    m_filterBar->focusSearch();
}

void ClientsPage::clearFilter()
{
    m_filterBar->clear();
}

void ClientsPage::saveView()
{
    m_views->saveAs();
}

void ClientsPage::toggleForm()
{
    showForm();
}

} // namespace kam
