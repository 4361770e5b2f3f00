#pragma once

#include "shell/nativequestions.h"

#include <QDir>
#include <QSize>
#include <QStringList>

class QAction;
class QImage;

namespace kam
{
class MainWindow;
class Page;
} // namespace kam

namespace kam::screenshots
{

/// Files are answered from a folder of samples, named as the command that asks: importClientsAction.csv.
/// Everything else is asked for on the screen, so that a picture can be taken.
class SampleQuestions : public NativeQuestions
{
public:
    explicit SampleQuestions(const QDir& samples) : m_samples(samples) {}
    void asks(const QString& command) { m_command = command; }

    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter) override;

private:
    QDir m_samples;
    QString m_command;
};

/// Takes pictures of a window: whatever pages, tabs and dialogs there are, without knowing any of them.
class Photographer
{
public:
    Photographer(const QDir& folder, const QSize& size, SampleQuestions& questions)
        : m_folder(folder), m_size(size), m_questions(questions)
    {
    }

    /// The start page of a window without a workspace.
    void takeStart(MainWindow& window, const QString& name);
    /// Every page, and each of its tabs. @param suffix behind the name of the page
    void takePages(MainWindow& window, const QString& suffix = {});
    /// Whatever opens where the text of a command ends in "…".
    void takeDialogs(MainWindow& window);

    /// What went wrong, a sentence each.
    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] int taken() const { return m_taken; }

private:
    void takePage(MainWindow& window, const QString& name, Page& page);
    void takeDialogsOf(const QObject& owner, const QString& prefix);
    void takeDialog(QAction& command, const QString& name);
    void takeModal(const QString& name);
    void settle(MainWindow& window);
    [[nodiscard]] QImage still(QWidget& widget);
    void save(const QImage& image, const QString& name);

    QDir m_folder;
    QSize m_size;
    SampleQuestions& m_questions;
    QStringList m_problems;
    int m_taken = 0;
    bool m_posing = false; ///< a dialog is being taken
};

} // namespace kam::screenshots
