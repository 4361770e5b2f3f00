#pragma once

#include "scoring/engine.h"

#include <QString>
#include <memory>
#include <span>

namespace kam
{

class SourceContext;
class Workspace;

/// Where the raw values of a criterion come from. Rooms add their figures by adding a Source to sources().
class Source
{
public:
    virtual ~Source() = default;
    [[nodiscard]] virtual QString key() const = 0;  ///< stable: "manual"
    [[nodiscard]] virtual QString name() const = 0; ///< translated: "Rating by hand"
    /// Tables whose changes make the values stale.
    [[nodiscard]] virtual std::vector<QByteArray> tables() const = 0;
    /// Fills @p raw for @p clients, which ascend; NaN where the value is not known.
    virtual void read(SourceContext& context, Id criterion, std::span<const Id> clients,
                      Eigen::Ref<Vector> raw) const = 0;
    /// Where one client's value comes from, translated, for the proof: "rated 2026-03-01: note".
    [[nodiscard]] virtual QString origin(const Workspace& workspace, Id criterion, Id client) const = 0;
};

[[nodiscard]] const std::vector<std::unique_ptr<const Source>>& sources();
/// @throws Error for an unknown key
[[nodiscard]] const Source& source(const QString& key);

} // namespace kam
