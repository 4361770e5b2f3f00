#pragma once

#include "base/identifier.h"
#include "common/page.h"

#include <QWidget>

namespace kam
{

class Desk;
struct Changes;

/// One view of the open client. It reads when it is first shown and again after changes that concern it; as
/// long as it is hidden it reads nothing. Tabs know neither each other nor the page they stand on.
class ClientTab : public QWidget
{
    Q_OBJECT

public:
    explicit ClientTab(Desk& desk, QWidget* parent = nullptr);

    /// Whom it shows from now on; noId for nobody.
    void setClient(Id client);
    [[nodiscard]] Id client() const { return m_client; }

    /// Commands for the menus while this tab is shown, as Page::menuActions().
    [[nodiscard]] virtual QList<Page::MenuActions> menuActions() const { return {}; }
    /// The client whose row this is; noId where there is no such row. Asked only for tables that the tab
    /// names in its entry of clientTabs().
    [[nodiscard]] virtual Id clientOf(const QByteArray& table, Id row) const;
    /// Selects a row of the client shown.
    virtual void showRow(const QByteArray& table, Id row);
    /// What it remembers between sessions (column widths, splitters), not undoable.
    [[nodiscard]] virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray& layout) { Q_UNUSED(layout) }
    /// Stores what is still being typed: another client comes, or the tab is left.
    virtual void finishEditing() {}
    /// True while what it shows is still being worked out.
    [[nodiscard]] virtual bool isWorking() const { return false; }

Q_SIGNALS:
    /// menuActions() has other commands now.
    void menuActionsChanged();

protected:
    /// Reads client() and shows it. Errors go to the message bar.
    virtual void read() = 0;
    /// Whether what is shown may differ after these changes.
    [[nodiscard]] virtual bool isStaleAfter(const Changes& changes) const = 0;
    /// Reads now if the tab is shown, else when it is shown next.
    void refresh();
    [[nodiscard]] Desk& desk() const { return m_desk; }

    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Desk& m_desk;
    Id m_client = noId;
    bool m_stale = true;
};

} // namespace kam
