#pragma once

#include "buyingcentre/purchase.h"

namespace kam
{

class Workspace;

/// Where a stage belongs, or the stage of a point.
struct StagePlace {
    Id client = noId; ///< noId where there is no such row
    Id project = noId;
};

/// The tables decision_stage and step_in_point. Every function that writes is one step of the history.
/// @throws Error naming the stage, the field and the remedy
class StageStore
{
public:
    explicit StageStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Appended at the end; its points are stored with it.
    Id add(const DecisionStage& stage);
    /// All fields but the points.
    void update(const DecisionStage& stage);
    /// Among the stages of the same client and project, counted from 0.
    void move(Id stage, int position);
    void remove(Id stage);

    Id addPoint(const StepInPoint& point);
    void updatePoint(const StepInPoint& point);
    void removePoint(Id point);

    /// @param table "decision_stage" or "step_in_point"
    [[nodiscard]] StagePlace placeOf(const QByteArray& table, Id row) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
