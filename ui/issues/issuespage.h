#pragma once

#include "common/page.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;

namespace kam
{

class FindingAction;
class FindingModel;
class FindingsWatch;

/// Everything wrong in the data, with a jump to where it can be mended and, where something can be done about
/// it, a way to make it an action.
class IssuesPage : public Page
{
    Q_OBJECT

public:
    explicit IssuesPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "issues"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    [[nodiscard]] bool isWorking() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

private:
    void build();
    [[nodiscard]] QWidget* withDetail();
    void connectAll();
    void show();
    void showSelected();
    void jumpToSelected();

    FindingsWatch& m_watch;
    FindingModel* m_model;
    QTableView* m_table = nullptr;
    QStackedWidget* m_places = nullptr;
    QLabel* m_count;
    QLabel* m_subject = nullptr; ///< of the selected issue, in full
    QLabel* m_sentence = nullptr;
    QAction* m_jump;
    FindingAction* m_act;
    QAction* m_copy;
};

} // namespace kam
