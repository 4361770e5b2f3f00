#pragma once

#include "common/page.h"
#include "workspace/changes.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kam
{

class DetailsModel;
class HistoryModel;

/// Who changed what and when, with old and new values, and the way back.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QByteArray key() const override { return "history"; }
    [[nodiscard]] QList<MenuActions> menuActions() const override;
    bool showRow(const QByteArray& table, qint64 row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildDetails();
    void connectAll();
    void follow();
    void refresh();
    void showSelected();
    void takeBack();
    void copy();
    [[nodiscard]] int selectedRow() const;

    HistoryModel* m_model;
    DetailsModel* m_details;
    QTableView* m_table;
    QTableView* m_detailsTable;
    QLabel* m_heading;
    QLabel* m_detailsHint;
    QSplitter* m_splitter;
    QStackedWidget* m_places;
    QAction* m_takeBack;
    QAction* m_copy;
    bool m_stale = false;
};

} // namespace kam
