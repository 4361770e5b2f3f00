#pragma once

#include "base/identifier.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace kam
{

class Desk;
class FewRows;
class FindingModel;
class FindingsWatch;

/// What is wrong in the data of a client, each with a jump to where it can be mended.
class IssuesSection : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesSection(Desk& desk, QWidget* parent = nullptr);
    void show(Id client);

private:
    void refresh();

    Desk& m_desk;
    FindingsWatch& m_watch;
    FewRows* m_head;
    FindingModel* m_model;
    QLabel* m_nothing;
    QTableView* m_table;
    Id m_client = noId;
};

} // namespace kam
