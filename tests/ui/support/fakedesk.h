#pragma once

#include "common/desk.h"
#include "common/questions.h"

#include <QSize>
#include <QTemporaryDir>
#include <memory>
#include <vector>

class QWidget;

namespace kam::testing
{

/// Answers what a test put in; asks nobody.
class FakeQuestions : public Questions
{
public:
    QString openAnswer;
    QString saveAnswer;
    QString folderAnswer;
    bool confirmAnswer = true;
    std::optional<QString> textAnswer;
    QStringList asked; ///< titles and questions in their order

    QString fileToOpen(QWidget* parent, const QString& title, const QString& filter) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                       const QString& filter) override;
    QString folder(QWidget* parent, const QString& title) override;
    bool confirm(QWidget* parent, const QString& question, const QString& explanation,
                 const QString& doIt) override;
    std::optional<QString> text(QWidget* parent, const QString& title, const QString& label,
                                const QString& suggestion) override;
};

/// A desk on a new workspace in a folder of its own; long work runs at once on the same thread.
class FakeDesk : public Desk
{
    Q_OBJECT

public:
    FakeDesk();

    Workspace& workspace() override { return *m_workspace; }
    Questions& questions() override { return ask; }
    bool act(const std::function<void()>& work) override;
    void actLong(const QString& title, const std::function<void(Workspace&, Progress&)>& work,
                 const std::function<void()>& done = {}) override;
    void say(const QString& sentence, Severity severity = Severity::Hint) override;
    void jump(const QByteArray& table, Id row) override;

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    FakeQuestions ask;
    QStringList said;   ///< sentences of the message bar
    QStringList errors; ///< those that came from errors
    std::vector<std::pair<QByteArray, Id>> jumps;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// Shows the widget and waits until it was painted.
void showAndPaint(QWidget& widget, const QSize& size = {1280, 800});
/// Writes a picture of the widget into the folder KAM_TEST_PICTURES names; does nothing where it is not set.
void picture(QWidget& widget, const QString& name);
/// Types text with any letters, key by key, as a person would.
void typeText(QWidget& widget, const QString& text);

} // namespace kam::testing
