#pragma once

#include "clients/clientarrangement.h"
#include "common/page.h"

#include <array>
#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kam
{

class ClientFinder;
class ClientForm;
class ClientsModel;
class FilterBar;
class ViewChooser;
struct Changes;

/// The registry of clients: a table to find, arrange and edit them, and a form for what is selected.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(Desk& desk, QWidget* parent = nullptr);
    /// Stores what is still being typed.
    ~ClientsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "clients"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    bool showRow(const QByteArray& table, qint64 row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;

    [[nodiscard]] ClientArrangement arrangement() const;
    void arrange(const ClientArrangement& arrangement);
    /// In the order of the rows.
    [[nodiscard]] std::vector<Id> selectedIds() const;
    void select(const std::vector<Id>& ids);

protected:
    void showEvent(QShowEvent* event) override;

private:
    // How the page is built: clientspagelayout.cpp
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QWidget* makeNothingFound();
    void makeActions();
    QAction* makeAction(const QString& text, const char* name, const QKeySequence& shortcut,
                        void (ClientsPage::*slot)());
    void connectTable();

    // What the commands do: clientscommands.cpp
    void addClient();
    void openClient();
    void deleteClients();
    void removeNow(const std::vector<Id>& ids);
    void copy() { copyRows(false); }
    void copyWithHeadings() { copyRows(true); }
    void copyRows(bool withHeadings);
    void paste();
    void addTagToSelected();
    void chooseColumns();
    void editCell();
    void find();
    void clearFilter();
    void saveView();
    void toggleForm();
    void import();

    void refind();
    void takeFound(const std::vector<Id>& ids, qint64 total);
    void follow(const Changes& changes);
    void showColumns(const std::vector<ClientArrangement::Column>& columns);
    void showCount();
    void showSelection();
    void showForm();
    void updateActions();
    void sortBy(int column);
    [[nodiscard]] std::vector<ClientField> shownFields() const;

    ClientsModel* m_model;
    ClientFinder* m_finder;
    FilterBar* m_filterBar = nullptr;
    ViewChooser* m_views = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    ClientForm* m_form = nullptr;
    QSplitter* m_splitter = nullptr;

    QAction* m_add = nullptr;
    QAction* m_open = nullptr;
    QAction* m_import = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_copyHeadings = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_tag = nullptr;
    QAction* m_find = nullptr;
    QAction* m_clear = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_saveView = nullptr;
    QAction* m_showForm = nullptr;

    /// Of each field, as chosen: the last column shown is stretched to the edge.
    std::array<int, clientFieldCount> m_widths{};
    qint64 m_total = 0;
    bool m_started = false;
    bool m_selectedOnce = false; ///< the first client, so that the form shows somebody
    std::vector<Id> m_selectWhenFound;
    std::vector<Id> m_keptSelection; ///< while the model is being reset
};

} // namespace kam
