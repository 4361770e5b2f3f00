#pragma once

#include "client/plan/planview.h"
#include "plan/clientvalue.h"
#include "plan/sheets.h"

#include <functional>
#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace kam
{

class NumberField;
class TextPad;

/// What the client gains from us against the best competitor, and the sheet of its loyalty programme.
class ClientValuePart : public PlanView
{
    Q_OBJECT

public:
    explicit ClientValuePart(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] bool needsPlan() const override { return false; }
    void finishEditing() override;

protected:
    void read() override;

private:
    [[nodiscard]] QWidget* makeScores();
    [[nodiscard]] QWidget* makeLoyalty();
    void showBalance();
    bool store();
    void storeFrom(TextPad& pad, std::function<bool(const QString&)> store);
    void storeScore(ValuePart part, bool ours, std::optional<double> score);

    struct ScoreFields {
        NumberField* ours = nullptr;
        NumberField* theirs = nullptr;
    };
    std::map<ValuePart, ScoreFields> m_scores;
    Id m_shownClient = noId; ///< whose competitor the field names
    std::map<LoyaltyField, TextPad*> m_pads;
    QLineEdit* m_competitor = nullptr;
    QComboBox* m_position = nullptr;
    QLabel* m_balance = nullptr;
    TextPad* m_note = nullptr;
    ClientValue m_value;
};

} // namespace kam
