#pragma once

#include "base/identifier.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace kam
{

class Workspace;

/// A person's judgement of one client on one criterion.
struct Rating {
    Id id = noId;
    Id client = noId;
    Id criterion = noId;
    double value = 0;
    QString note;
    QDate ratedOn;
    friend bool operator==(const Rating&, const Rating&) = default;
};

/// The table rating; one rating a client and criterion. Every function that writes is one step of the
/// history.
class RatingStore
{
public:
    explicit RatingStore(Workspace& workspace) : m_workspace(workspace) {}

    /// Adds, or replaces the rating of the same client and criterion; identifiers of the ratings are ignored.
    void set(const std::vector<Rating>& ratings);
    void set(const Rating& rating) { set(std::vector{rating}); }
    void remove(Id client, Id criterion);
    [[nodiscard]] std::optional<Rating> rating(Id client, Id criterion) const;
    [[nodiscard]] std::vector<Rating> ofClient(Id client) const;

private:
    Workspace& m_workspace;
};

} // namespace kam
