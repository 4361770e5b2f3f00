#pragma once

#include "clients/clientarrangement.h"

#include <QPushButton>
#include <functional>

class QMenu;

namespace kam
{

class Desk;
struct SavedView;

/// The named arrangements of the table: choose one, keep the present one, remove one.
class ViewChooser : public QPushButton
{
    Q_OBJECT

public:
    /// @param present what is shown now
    ViewChooser(Desk& desk, std::function<ClientArrangement()> present, QWidget* parent = nullptr);

    /// Asks for a name and keeps what is shown under it.
    void saveAs();
    /// Shows in the name whether what is shown still is the view chosen.
    void showState();
    /// Reads again: views may have been added, renamed or removed by undo.
    void refresh();

Q_SIGNALS:
    void chosen(const kam::ClientArrangement& arrangement);

private:
    void fillMenu();
    void choose(const SavedView& view);
    void save(const QString& name);
    void remove();
    [[nodiscard]] std::vector<SavedView> all() const;

    Desk& m_desk;
    std::function<ClientArrangement()> m_present;
    QMenu* m_menu;
    QString m_name; ///< empty: the usual arrangement
    ClientArrangement m_chosen = ClientArrangement::usual();
};

} // namespace kam
