#pragma once

#include "common/questions.h"
#include "shell/pages.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace kam
{

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
    bool openDemonstration();
    void closeWorkspace();
    void showPage(const QByteArray& key);
    [[nodiscard]] Page* page(const QByteArray& key);
    [[nodiscard]] WindowDesk* desk() const { return m_desk.get(); }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeStatusBar();
    void makeMenus();
    void addThemeCommands();
    void addLanguageCommands();
    void makeFileMenu();
    void makeEditMenu();
    QAction* command(QMenu* menu, const QString& text, const QString& name, const QKeySequence& shortcut,
                     const std::function<void()>& run);
    void newWorkspace();
    void askForFile();
    void saveCopy();
    void about();
    void take(std::unique_ptr<Workspace> workspace);
    bool attempt(const std::function<void()>& work);
    Page* pageAt(int place);
    void showPlace(int place);
    [[nodiscard]] int placeOf(const QByteArray& key) const;
    [[nodiscard]] int rowOf(int place) const;
    void jump(const QByteArray& table, qint64 row);
    void find();
    void updateFind(const QString& text);
    void updateState();
    void fillMenus();
    void addPageCommands(int place);
    void busy(bool working);

    Questions& m_questions;
    QList<PageEntry> m_entries;
    QStackedWidget* m_views = nullptr;
    StartPage* m_start = nullptr;
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar* m_messages = nullptr;
    QLineEdit* m_find = nullptr;
    QLabel* m_file = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_close = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QList<QPair<QByteArray, QMenu*>> m_pageMenus;
    QList<Page*> m_pages;                   ///< by place in m_entries; null until first shown
    int m_place = -1;                       ///< of the page shown
    QList<QPointer<QAction>> m_pageActions; ///< of the page shown, so that their shortcuts hold everywhere
    std::unique_ptr<WindowDesk> m_desk;
};

} // namespace kam
