#pragma once

#include "client/clienttab.h"
#include "value/forecast.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace kam
{

class BackgroundRead;
class ChartView;
class KeyFigureBar;
class NumberField;
class TextTableModel;

/// What a client's transactions say: recency, frequency and monetary value among all clients, and the
/// purchases they let expect, with a plain statement of what that is worth.
class PurchasesPart : public ClientTab
{
    Q_OBJECT

public:
    explicit PurchasesPart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    [[nodiscard]] bool isWorking() const override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes& changes) const override;

private:
    void arrange();
    [[nodiscard]] QVBoxLayout* makeExpected();
    void take(std::shared_ptr<const TransactionForecast> forecast, const QString& problem);
    void showForecast();
    void showScores(const ClientForecast& forecast);
    void showExpected(const ClientForecast& forecast);
    [[nodiscard]] double rate();

    BackgroundRead* m_read;
    std::shared_ptr<const TransactionForecast> m_forecast;
    QString m_problem;   ///< why there is no forecast
    bool m_stale = true; ///< the forecast, which is of all clients
    bool m_ready = false;

    QStackedWidget* m_stack = nullptr; ///< figures, or a sentence in their place
    QLabel* m_sentence = nullptr;
    TextTableModel* m_scores = nullptr;
    QTableView* m_scoresTable = nullptr;
    NumberField* m_horizon = nullptr;
    KeyFigureBar* m_figures = nullptr;
    QLabel* m_basis = nullptr;
    QLabel* m_statement = nullptr;
    ChartView* m_chart = nullptr;
};

} // namespace kam
