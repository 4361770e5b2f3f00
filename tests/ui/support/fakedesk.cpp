#include "support/fakedesk.h"

#include "base/error.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace kam::testing
{

QString FakeQuestions::fileToOpen(QWidget*, const QString& title, const QString&)
{
    asked << title;
    return openAnswer;
}

QString FakeQuestions::fileToSave(QWidget*, const QString& title, const QString&, const QString&)
{
    asked << title;
    return saveAnswer;
}

QString FakeQuestions::folder(QWidget*, const QString& title)
{
    asked << title;
    return folderAnswer;
}

bool FakeQuestions::confirm(QWidget*, const QString& question, const QString&, const QString&)
{
    asked << question;
    return confirmAnswer;
}

std::optional<QString> FakeQuestions::text(QWidget*, const QString& title, const QString&, const QString&)
{
    asked << title;
    return textAnswer;
}

FakeDesk::FakeDesk()
    : m_workspace(Workspace::create(m_folder.filePath(QStringLiteral("test.kam")), QStringLiteral("PLN")))
{
}

bool FakeDesk::act(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        errors << error.sentence();
        said << error.sentence();
        return false;
    }
}

void FakeDesk::actLong(const QString&, const std::function<void(Workspace&, Progress&)>& work,
                       const std::function<void()>& done)
{
    NoProgress progress;
    if (act([&] { work(*m_workspace, progress); }) && done)
        done();
}

void FakeDesk::say(const QString& sentence, Severity)
{
    said << sentence;
}

void FakeDesk::jump(const QByteArray& table, Id row)
{
    jumps.emplace_back(table, row);
}

void showAndPaint(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    QApplication::processEvents();
    widget.grab();
}

void picture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("KAM_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void typeText(QWidget& widget, const QString& text)
{
    for (const QChar& letter : text)
        QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace kam::testing
