#pragma once

#include "client/clienttab.h"

class QLabel;
class QTableView;

namespace kam
{

class BackgroundRead;
class BriefTable;
class ChartView;
class IssuesSection;
class RankSection;

/// What a manager reads in the lift: rank and why, how the relation stands, who decides, where certainty is
/// low, what comes next, and what is wrong in the data. Nothing is edited here; each line leads to where it
/// is.
class BriefPart : public ClientTab
{
    Q_OBJECT

public:
    explicit BriefPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeRelation();
    void updateProfile();
    void showRelation();
    void showPeople();
    void showCertainty();
    void showNext();

    RankSection* m_rank;
    BriefTable* m_people;
    BriefTable* m_certainty;
    BriefTable* m_next;
    IssuesSection* m_issues;
    QLabel* m_relationHeading = nullptr;
    QLabel* m_relation = nullptr;
    ChartView* m_profile = nullptr;
    bool m_assessed = false;
    QAction* m_copy;
};

} // namespace kam
