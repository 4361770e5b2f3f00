#pragma once

#include "buyingcentre/purchase.h"

namespace kam
{

class Workspace;

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

private:
    Workspace& m_workspace;
};

} // namespace kam
