#pragma once

#include "client/clienttab.h"

class QBoxLayout;

namespace kam
{

class ClientForm;
class GatesSection;
class IssuesSection;
class RankSection;

/// What is known of a client at a glance: its rank and why, the verifying criteria, what is wrong, and its
/// details to edit.
class OverviewTab : public ClientTab
{
    Q_OBJECT

public:
    explicit OverviewTab(Desk& desk, QWidget* parent = nullptr);
    ~OverviewTab() override;

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;
    void finishEditing() override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void rate();

    RankSection* m_rank;
    GatesSection* m_gates;
    IssuesSection* m_issues;
    ClientForm* m_form;
    QAction* m_rate;
    QAction* m_copy;
};

} // namespace kam
