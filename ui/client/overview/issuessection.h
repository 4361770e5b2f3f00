#pragma once

#include "common/findingaction.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace kam
{

class Desk;
class FewRows;
class FindingModel;
class FindingsWatch;

/// What is wrong in the data of a client, each with a jump to where it can be mended and,
/// where something can be done about it, a way to make it an action.
class IssuesSection : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesSection(Desk& desk, QWidget* parent = nullptr);
    void show(Id client);
    /// What can be done with the row chosen.
    [[nodiscard]] QList<QAction*> commands() const { return {m_jump, m_act}; }

private:
    void jump();
    void followSelected();
    void refresh();

    Desk& m_desk;
    FindingsWatch& m_watch;
    FewRows* m_head;
    FindingModel* m_model;
    QLabel* m_nothing;
    QTableView* m_table;
    QAction* m_jump;
    FindingAction* m_act;
    Id m_client = noId;
};

} // namespace kam
