#pragma once

#include "scoring/gatestore.h"
#include "scoring/ratingstore.h"

#include <QDialog>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace kam
{

class Desk;
struct ModelCriterion;
struct ScoringModel;

/// The ratings of one client on the criteria of a model, and its verifying criteria; kept as one step.
class RatingsDialog : public QDialog
{
    Q_OBJECT

public:
    RatingsDialog(Desk& desk, const ScoringModel& model, Id client, const QString& name, QWidget* parent);
    void accept() override;

private:
    struct RatingInput {
        Id criterion = noId;
        QString name;
        std::optional<Rating> before;
        QLineEdit* value = nullptr;
        QLineEdit* note = nullptr;
    };
    struct GateInput {
        std::optional<Gate> before;
        GateKind kind = GateKind::StrategyFit;
        QComboBox* verdict = nullptr;
        QLineEdit* note = nullptr;
    };

    void addHeading(QGridLayout& grid, const QString& text);
    void addRating(QGridLayout& grid, const ModelCriterion& used);
    void addGate(QGridLayout& grid, GateKind kind, const std::vector<Gate>& stored);
    void storeRating(const RatingInput& input);
    void storeGate(const GateInput& input);

    Desk& m_desk;
    Id m_client;
    QString m_name;
    std::vector<RatingInput> m_ratings;
    std::vector<GateInput> m_gates;
};

} // namespace kam
