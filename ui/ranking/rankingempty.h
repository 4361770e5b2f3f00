#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace kam
{

/// What stands in place of the bench while there is nothing to rank, and how to begin.
class RankingEmpty : public QWidget
{
    Q_OBJECT

public:
    RankingEmpty(QAction& makePublished, QAction& makeEmpty, QWidget* parent = nullptr);
    void askForModel();
    void askForClients();

Q_SIGNALS:
    void clientsAsked();

private:
    void say(const QString& heading, const QString& text);

    QLabel* m_heading;
    QLabel* m_text;
    QWidget* m_modelButtons;
    QWidget* m_clientButtons;
};

} // namespace kam
