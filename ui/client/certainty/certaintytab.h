#pragma once

#include "client/clienttab.h"
#include "relationship/certainty.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace kam
{

class CertaintySheet;
class DateField;
class SheetView;
class TextTableModel;

/// How certain the client feels about need, market and transaction of each service, what follows from it for
/// all of them at a glance, and how it changed.
class CertaintyTab : public ClientTab
{
    Q_OBJECT

public:
    explicit CertaintyTab(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] static QList<QByteArray> tables() { return {"service"}; }

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    /// One line of the history.
    struct Record {
        QString service;
        Id serviceId = noId;
        Certainty certainty;
    };
    void makeActions();
    void arrange();
    [[nodiscard]] QWidget* makeSheet();
    [[nodiscard]] QWidget* makeMatrix();
    [[nodiscard]] QWidget* makeHistory();
    [[nodiscard]] QDate day() const;
    void takeDay();
    void showMatrix();
    void showHistory();
    void updateActions();
    void addService();
    void renameService();
    void setLine();
    void removeService();
    void moveService(int by);
    void changeNote();
    void removeRecord();
    [[nodiscard]] const Service* selected() const;
    [[nodiscard]] const Record* selectedRecord() const;

    QDate m_day;                   ///< on which what is typed is recorded; today unless chosen otherwise
    std::vector<Record> m_records; ///< newest first
    QStackedWidget* m_stack = nullptr;
    DateField* m_dayField = nullptr;
    CertaintySheet* m_sheet = nullptr;
    SheetView* m_table = nullptr;
    TextTableModel* m_matrixModel = nullptr;
    QTableView* m_matrix = nullptr;
    QLabel* m_sentence = nullptr;
    TextTableModel* m_historyModel = nullptr;
    QTableView* m_history = nullptr;
    QAction* m_add = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_line = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_note = nullptr;
    QAction* m_removeRecord = nullptr;
};

} // namespace kam
