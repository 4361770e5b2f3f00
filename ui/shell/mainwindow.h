#pragma once

#include "common/questions.h"
#include "shell/pages.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kam
{

class FileCommands;
class FindBox;
class MessageBar;
class Navigation;
class Page;
class StartPage;
class WindowDesk;
class Workspace;

/// The window: start page or the pages of the open workspace, menus, find box, messages, state of the file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Questions& questions, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// @returns false if it was refused; the reason is in the message bar
    bool openFile(const QString& path);
    /// The demonstration this person has, made where there is none yet.
    bool openDemonstration();
    bool openNewDemonstration(const QString& path);
    /// Opens what was open when the program was closed, if it is still there.
    void openLast();
    /// Shows a workspace in place of the present one.
    void take(std::unique_ptr<Workspace> workspace);
    void closeWorkspace();
    /// Runs @p work that needs no open workspace; errors of the core go to the message bar.
    bool attempt(const std::function<void()>& work);
    /// Says that a new language needs a new start, and offers it.
    void offerRestart();
    void showPage(const QByteArray& key);
    [[nodiscard]] Page* page(const QByteArray& key);
    [[nodiscard]] WindowDesk* desk() const { return m_desk.get(); }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeCentre();
    void makeStatusBar();
    void makeMenus();
    void makeEditMenu();
    QAction* command(QMenu* menu, const QString& text, const QString& name, const QKeySequence& shortcut,
                     const std::function<void()>& run);
    void about();
    Page* pageAt(int place);
    void makeOtherPages();
    /// Closes the workspace, in which damage was found after it was opened.
    void refuseDamaged(const QString& sentence);
    void showPlace(int place);
    /// For the next start: the page and the row it shows.
    void rememberPlace() const;
    void returnToPlace();
    [[nodiscard]] int placeOf(const QByteArray& key) const;
    [[nodiscard]] int rowOf(int place) const;
    /// @returns false where no page shows the row
    bool jump(const QByteArray& table, qint64 row);
    void travel(bool back);
    void fitScreen();
    [[nodiscard]] QString demonstrationPath() const;
    void updateState();
    void fillMenus();
    void addPageCommands();
    void busy(bool working);

    Questions& m_questions;
    QList<PageEntry> m_entries;
    MessageBar* m_messages;
    FindBox* m_find;
    QStackedWidget* m_views = nullptr;
    StartPage* m_start = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    FileCommands* m_files = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QList<QPair<QByteArray, QMenu*>> m_pageMenus;
    QList<Page*> m_pages;                   ///< by place in m_entries; null until first shown
    bool m_painted = false;                 ///< the window stood on the screen once
    int m_place = -1;                       ///< of the page shown
    QList<QPointer<QAction>> m_pageActions; ///< of the page shown, so that their shortcuts hold everywhere
    std::unique_ptr<WindowDesk> m_desk;
};

} // namespace kam
