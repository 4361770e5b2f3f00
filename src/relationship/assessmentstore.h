#pragma once

#include "relationship/assessment.h"

namespace kam
{

class Workspace;

/// The tables assessment and assessment_factor. Every function that writes is one step of the history.
/// @throws Error naming the client, the field and the remedy
class AssessmentStore
{
public:
    explicit AssessmentStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Adds the assessment, or replaces the one with the same identifier, else of the same client and day.
    Id set(const Assessment& assessment);
    void remove(Id assessment);

    [[nodiscard]] std::vector<Assessment> ofClient(Id client) const; ///< oldest first
    /// The newest one of each client, by client.
    [[nodiscard]] std::vector<Assessment> newestOfAll() const;

private:
    Workspace& m_workspace;
};

/// For readers that do not write.
[[nodiscard]] std::vector<Assessment> readAssessments(const Workspace& workspace, Id client);
/// Of all clients, by client, oldest first.
[[nodiscard]] std::vector<Assessment> readAllAssessments(const Workspace& workspace);

} // namespace kam
