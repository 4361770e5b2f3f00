#pragma once

#include "base/identifier.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace kam
{

class Desk;
class ProofModel;
class Ranking;
class Standings;

/// How a client gets its total under a scoring model: every term, and what the next rank would take.
class RankSection : public QWidget
{
    Q_OBJECT

public:
    explicit RankSection(Desk& desk, QWidget* parent = nullptr);

    void show(Id client);
    /// noId asks for the first model there is.
    void chooseModel(Id model);
    [[nodiscard]] Id model() const { return m_model; }
    /// The ranking shown; nothing where there is none.
    [[nodiscard]] const Ranking* ranking() const;
    [[nodiscard]] QString plainText() const;

private:
    void arrange();
    void refresh();
    void fillModels();
    void showProof(const Ranking& ranking, int row);
    void showNothing();

    Desk& m_desk;
    Standings& m_standings;
    ProofModel* m_proof;
    QLabel* m_heading;
    QLabel* m_rank;
    QComboBox* m_models;
    QTableView* m_table;
    QLabel* m_sentences;
    Id m_client = noId;
    Id m_model = noId;
};

} // namespace kam
