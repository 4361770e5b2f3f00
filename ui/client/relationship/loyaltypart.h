#pragma once

#include "client/clienttab.h"
#include "client/relationship/loyaltycharts.h"

#include <functional>

class QTableView;

namespace kam
{

class BackgroundRead;
class ChartView;
class KeyFigureBar;
class TextTableModel;
class Workspace;

/// What surveys and complaints say, the net promoter score over the years, and where the client stands in
/// the matrices of loyalty among all that were asked.
class LoyaltyPart : public ClientTab
{
    Q_OBJECT

public:
    explicit LoyaltyPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] bool isWorking() const override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void makeActions();
    void arrange();
    [[nodiscard]] QWidget* makeAnswers();
    [[nodiscard]] QWidget* makeComplaints();
    [[nodiscard]] QWidget* withHeading(const QString& heading, ChartView*& chart, const char* name);
    void addAnswers();
    void changeAnswer();
    void removeAnswers();
    void addComplaint();
    void changeComplaint();
    void removeComplaint();
    void editComplaint(const Complaint& complaint, const QString& title);
    void showAnswers();
    void showComplaints();
    void showFigures();
    void updateActions();
    [[nodiscard]] std::function<std::function<void()>(const Workspace&)> reader();
    [[nodiscard]] std::vector<int> selectedAnswers() const; ///< places in m_answers
    [[nodiscard]] const Complaint* selectedComplaint() const;

    std::vector<SurveyAnswer> m_answers;   ///< newest first
    std::vector<Complaint> m_complaints;   ///< newest first
    std::vector<NamedLoyalty> m_everybody; ///< all clients that were asked, by name
    bool m_read = false;                   ///< m_everybody holds something
    KeyFigureBar* m_figures = nullptr;
    ChartView* m_promoters = nullptr;
    ChartView* m_loyalty = nullptr;
    ChartView* m_satisfaction = nullptr;
    TextTableModel* m_answerModel = nullptr;
    QTableView* m_answerTable = nullptr;
    TextTableModel* m_complaintModel = nullptr;
    QTableView* m_complaintTable = nullptr;
    QAction* m_addAnswers = nullptr;
    QAction* m_changeAnswer = nullptr;
    QAction* m_removeAnswers = nullptr;
    QAction* m_addComplaint = nullptr;
    QAction* m_changeComplaint = nullptr;
    QAction* m_removeComplaint = nullptr;
    BackgroundRead* m_background = nullptr;
};

} // namespace kam
