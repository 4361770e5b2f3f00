#pragma once

#include "client/clienttab.h"
#include "relationship/assessment.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace kam
{

class AssessmentSheet;
class ChartView;
class ClientPicker;
class SheetView;
class TextTableModel;

/// The ten factors of the relation: one assessment to enter, its profile against another date or another
/// client, what has changed, and how each factor went over time.
class AssessmentPart : public ClientTab
{
    Q_OBJECT

public:
    explicit AssessmentPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    void finishEditing() override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    // How the part is put together: assessmentlayout.cpp
    void makeActions();
    void arrange();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeTerms();
    [[nodiscard]] QWidget* makeEntry();
    [[nodiscard]] QWidget* makeProfile();
    [[nodiscard]] QWidget* makeHistory();

    void choose(Id assessment);
    void addToday();
    void addOn(QDate day);
    void changeDate();
    void removeChosen();
    void chooseOther();
    void storeMember(Id member);
    void storeNote();
    void store(const Assessment& changed);
    void fillChoices();
    void showChosen();
    void showProfile();
    void showChanges();
    void showTrend();
    void showHistory();
    [[nodiscard]] const Assessment* chosen() const;
    [[nodiscard]] const Assessment* earlier() const; ///< the one before the chosen
    [[nodiscard]] const Assessment* compared() const;
    [[nodiscard]] std::vector<Assessment> upToChosen() const;

    std::vector<Assessment> m_history; ///< oldest first
    std::optional<Assessment> m_other; ///< newest one of another client, laid over
    QString m_clientName;
    QString m_otherName;
    Id m_chosen = noId;
    Id m_comparedDate = noId; ///< noId: against nothing; else an assessment of this client

    QStackedWidget* m_stack = nullptr; ///< the assessment, or what to do where there is none
    QComboBox* m_dates = nullptr;
    QComboBox* m_members = nullptr;
    QLineEdit* m_note = nullptr;
    QComboBox* m_against = nullptr;
    ClientPicker* m_picker = nullptr;
    AssessmentSheet* m_sheet = nullptr;
    SheetView* m_table = nullptr;
    ChartView* m_profile = nullptr;
    QLabel* m_changesHeading = nullptr;
    QLabel* m_changes = nullptr;
    QLabel* m_trendHeading = nullptr;
    ChartView* m_trend = nullptr;
    TextTableModel* m_historyModel = nullptr;
    QTableView* m_historyTable = nullptr;
    QAction* m_add = nullptr;
    QAction* m_date = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace kam
