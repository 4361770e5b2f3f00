#pragma once

#include "shell/nativequestions.h"

#include <QDir>
#include <QStringList>
#include <functional>

class QAction;
class QDialog;
class QWidget;

namespace kam
{
class MainWindow;
class Page;
} // namespace kam

namespace kam::testing
{

/// Files are answered from a folder of samples, named as the command that asks: importClientsAction.csv.
/// Everything else is asked for on the screen.
class SampleQuestions : public NativeQuestions
{
public:
    explicit SampleQuestions(const QDir& samples) : m_samples(samples) {}
    void asks(const QString& command) { m_command = command; }

    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter) override;
    QString folder(QWidget* parent, const QString& title) override;

private:
    QDir m_samples;
    QString m_command;
};

/// Goes through a window: whatever pages, tabs and dialogs there are, without knowing any of them.
class WindowWalk
{
public:
    /// @param dialog null for the window itself, with a page or tab in it
    using Visit = std::function<void(const QString& name, QDialog* dialog)>;

    WindowWalk(MainWindow& window, SampleQuestions& questions, Visit visit)
        : m_window(window), m_questions(questions), m_visit(std::move(visit))
    {
    }

    /// Every page, each of its tabs, and each part of a tab. @param suffix behind the name of the page
    void pages(const QString& suffix = {});
    /// Whatever opens where the text of a command ends in "…"; each is given up again.
    void dialogs();
    /// What went wrong on the way, a sentence each.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }

private:
    void page(const QString& name, const Page& page);
    void parts(const QString& name, const Page& page);
    void dialogsOf(const QObject& owner, const QString& prefix);
    void dialogOf(QAction& command, const QString& name);
    void modal(const QString& name);
    void settle();

    MainWindow& m_window;
    SampleQuestions& m_questions;
    Visit m_visit;
    QStringList m_problems;
    bool m_visiting = false; ///< a dialog
};

} // namespace kam::testing
