#pragma once

#include "base/finding.h"
#include "common/page.h"

#include <QTimer>

class QAction;
class QLabel;
class QTableView;
class QThread;

namespace kam
{

class FindingModel;

/// Everything wrong in the data, with a jump to where it can be mended.
class IssuesPage : public Page
{
    Q_OBJECT

public:
    explicit IssuesPage(Desk& desk, QWidget* parent = nullptr);
    ~IssuesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "issues"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    [[nodiscard]] bool isWorking() const override { return m_settle.isActive() || m_worker; }

private:
    void build();
    void connectAll();
    /// Looks through the data on a thread of its own, so that a large workspace never stops the window.
    void look();
    void show(const Findings& findings);
    void jumpToSelected();

    FindingModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_empty;
    QAction* m_jump;
    QAction* m_copy;
    QTimer m_settle; ///< many changes in a row are looked at once
    QThread* m_worker = nullptr;
    bool m_again = false;
};

} // namespace kam
