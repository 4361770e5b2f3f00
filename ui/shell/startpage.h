#pragma once

#include <QWidget>

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
    void importAsked();
    void demonstrationAsked();
    void fileAsked(const QString& path);

private:
    QVBoxLayout* m_recent;
};

} // namespace kam
