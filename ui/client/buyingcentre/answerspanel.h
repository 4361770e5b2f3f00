#pragma once

#include "client/buyingcentre/answers.h"

#include <QAbstractListModel>
#include <QWidget>

class QGridLayout;
class QLabel;
class QListView;
class QPushButton;

namespace kam
{

class Desk;

/// Answers as a list.
class AnswersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void show(std::vector<Answer> answers);
    [[nodiscard]] const Answer* answer(int row) const; ///< null where there is none
    /// The first of several answers to one question, which alone repeats it.
    [[nodiscard]] bool asks(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Answer> m_answers;
};

/// The person selected, and what the buying centre says, each with a way to whom it is about and, where
/// something can be done, a way to make it an action.
class AnswersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersPanel(Desk& desk, QWidget* parent = nullptr);

    /// @param selected noId for nobody, or for several
    void show(const CentreViewPointer& view, Id selected);

Q_SIGNALS:
    void personWanted(kam::Id person);

private:
    void showPerson(const Person* person);
    void addFact(const QString& name, const QString& value, const QString& role = {});
    void showAnswers(Id selected);
    void followCurrent();
    void makeAction();

    Desk& m_desk;
    CentreViewPointer m_view;
    CentreViewPointer m_answered; ///< what the list was made of, and for whom
    Id m_selected = noId;
    QLabel* m_name;
    QWidget* m_facts;
    QGridLayout* m_grid;
    int m_rows = 0;
    AnswersModel* m_model;
    QListView* m_list;
    QPushButton* m_go;
    QPushButton* m_act;
};

} // namespace kam
