#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace kam
{

/// What is shown while no workspace is open.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void showRecent(const QStringList& files);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void demonstrationAsked();
    void fileAsked(const QString& path);

private:
    QPushButton* choice(const QString& text, const QString& name, const QString& icon);

    QVBoxLayout* m_recent;
};

} // namespace kam
