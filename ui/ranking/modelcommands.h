#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace kam
{

class Desk;
class RankingBench;

/// The commands of the ranking page on whole scoring models. The same actions serve buttons and menus.
class ModelCommands : public QObject
{
    Q_OBJECT

public:
    ModelCommands(Desk& desk, RankingBench& bench, QWidget* page);

    [[nodiscard]] QAction* makePublished() const { return m_makePublished; }
    [[nodiscard]] QAction* makeEmpty() const { return m_makeEmpty; }
    [[nodiscard]] QAction* copy() const { return m_copy; }
    [[nodiscard]] QAction* rename() const { return m_rename; }
    [[nodiscard]] QAction* remove() const { return m_remove; }
    [[nodiscard]] QAction* compare() const { return m_compare; }
    [[nodiscard]] QAction* models() const { return m_models; }

private:
    void connectActions();
    void enable();
    void choose(qint64 model);
    void openModels();
    void openComparison();

    Desk& m_desk;
    RankingBench& m_bench;
    QWidget* m_page;
    QAction* m_makePublished;
    QAction* m_makeEmpty;
    QAction* m_copy;
    QAction* m_rename;
    QAction* m_remove;
    QAction* m_compare;
    QAction* m_models;
};

} // namespace kam
