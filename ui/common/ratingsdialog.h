#pragma once

#include "common/editdialog.h"
#include "scoring/gatestore.h"
#include "scoring/ratingstore.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace kam
{

class DateField;
struct ModelCriterion;
struct ScoringModel;

/// The ratings of one client on the criteria of a model, and its verifying criteria, each with note and date;
/// kept as one step.
class RatingsDialog : public EditDialog
{
    Q_OBJECT

public:
    /// Which inputs have the focus to begin with.
    enum class Start { Ratings, Gates };

    RatingsDialog(Desk& desk, const ScoringModel& model, Id client, const QString& name, Start start,
                  QWidget* parent);
    void accept() override;

private:
    struct RatingInput {
        Id criterion = noId;
        QString name;
        std::optional<Rating> before;
        QLineEdit* value = nullptr;
        QLineEdit* note = nullptr;
        DateField* date = nullptr;
    };
    struct GateInput {
        GateKind kind = GateKind::StrategyFit;
        std::optional<Gate> before;
        QComboBox* verdict = nullptr;
        QLineEdit* note = nullptr;
        DateField* date = nullptr;
    };

    [[nodiscard]] QWidget* scrolled(const ScoringModel& model);
    void addHeading(QGridLayout& grid, const QString& text);
    void addRating(QGridLayout& grid, const ModelCriterion& used);
    void addFigure(QGridLayout& grid, const ModelCriterion& used, int row);
    void addGate(QGridLayout& grid, GateKind kind, const std::vector<Gate>& stored);
    [[nodiscard]] static QString shownValue(const RatingInput& input);
    /// Shows what others have stored where the person has entered nothing. @returns false where they stored
    /// something else than what the person is just changing
    [[nodiscard]] bool followOthers();
    static void show(const RatingInput& input);
    static void show(const GateInput& input);
    [[nodiscard]] static bool isTouched(const RatingInput& input);
    [[nodiscard]] static bool isTouched(const GateInput& input);
    void dateOnChange(DateField* date, QLineEdit* text);
    void storeRating(const RatingInput& input);
    void storeGate(const GateInput& input);

    Id m_client;
    QString m_name;
    std::vector<RatingInput> m_ratings;
    std::vector<GateInput> m_gates;
};

} // namespace kam
