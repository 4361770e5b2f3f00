#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;

namespace kam
{

class MainWindow;
class Questions;
struct ExportKind;

/// What the File menu does.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(MainWindow& window, Questions& questions);

    void fill(QMenu& menu);
    void updateState();

    void newWorkspace();
    void askForFile();
    /// A new workspace from a table of clients.
    void importIntoNew();
    void saveCopy();

private:
    QAction* add(QMenu& menu, const QString& text, const QString& name, const QKeySequence& shortcut,
                 void (FileCommands::*slot)());
    void addRecent(QMenu& menu);
    void addImports(QMenu& menu);
    void addExports(QMenu& menu);
    void addVCards(QMenu& menu, const ExportKind& kind);
    /// @returns where to make it; empty if cancelled
    [[nodiscard]] QString askForNew();
    [[nodiscard]] bool create(const QString& path);
    void backUpNow();
    void restore();
    void check();
    void showSettings();

    MainWindow& m_window;
    Questions& m_questions;
    QList<QAction*> m_forOpen;     ///< commands that need an open workspace
    QList<QAction*> m_forWritable; ///< and that it may be written
};

} // namespace kam
