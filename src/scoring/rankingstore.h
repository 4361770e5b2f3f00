#pragma once

#include "scoring/engine.h"

#include <QDate>
#include <QString>
#include <optional>
#include <span>
#include <vector>

namespace kam
{

class Workspace;

/// Whether the ratings of so many criteria are read faster by passing over all ratings than one by one.
[[nodiscard]] bool onePassPays(const Workspace& workspace, std::size_t criteria);
/// Ratings by hand of @p clients, which ascend; NaN where there is none.
void readRatings(const Workspace& workspace, Id criterion, std::span<const Id> clients,
                 Eigen::Ref<Vector> raw);

struct RatingOrigin {
    QDate ratedOn;
    QString note;
};
[[nodiscard]] std::optional<RatingOrigin> ratingOrigin(const Workspace& workspace, Id criterion, Id client);

/// Years from client_since to @p today of @p clients, which ascend; NaN where the date is not known.
void readYears(const Workspace& workspace, QDate today, std::span<const Id> clients, Eigen::Ref<Vector> raw);
[[nodiscard]] QDate clientSince(const Workspace& workspace, Id client);

} // namespace kam
