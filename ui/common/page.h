#pragma once

#include <QList>
#include <QWidget>
#include <utility>

class QAction;

namespace kam
{

class Desk;

/// One entry of the navigation. A page reads when it is first shown and then follows Workspace::changed().
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr) : QWidget(parent), m_desk(desk) {}

    [[nodiscard]] virtual QString title() const = 0;  ///< translated, for the navigation
    [[nodiscard]] virtual QByteArray key() const = 0; ///< stable, for settings: "ranking"
    /// Commands for the menus: name of the menu ("Client", "Model", "Edit", "Tools") and its actions. The
    /// same actions serve buttons, menus and shortcuts.
    struct MenuActions {
        QByteArray menu;
        QList<QAction*> actions;
    };
    [[nodiscard]] virtual QList<MenuActions> menuActions() const { return {}; }
    /// Shows a row of a table if it is this page's to show.
    virtual bool showRow(const QByteArray& table, qint64 row)
    {
        Q_UNUSED(table)
        Q_UNUSED(row)
        return false;
    }
    /// Table and row it shows, to which showRow() returns when the program is started again; none for a page
    /// that shows many alike.
    [[nodiscard]] virtual std::pair<QByteArray, qint64> shownRow() const { return {}; }
    /// What the page remembers between sessions (column widths, splitters), not undoable.
    [[nodiscard]] virtual QByteArray saveLayout() const { return {}; }
    virtual void restoreLayout(const QByteArray& layout) { Q_UNUSED(layout) }
    /// True while what the page shows is still being worked out on another thread or waited for.
    [[nodiscard]] virtual bool isWorking() const { return false; }

Q_SIGNALS:
    /// A number to show beside the page's name in the navigation; 0 shows none.
    void badgeChanged(int count);
    /// menuActions() has other commands now.
    void menuActionsChanged();

protected:
    [[nodiscard]] Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

} // namespace kam
