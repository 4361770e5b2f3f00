#pragma once

#include "scoring/engine.h"

#include <array>
#include <atomic>
#include <future>
#include <span>
#include <vector>

namespace kam
{

class ReadTransaction;
class Workspace;

/// Ratings by hand of several criteria, read in one pass. In a large workspace the other cores begin with it
/// at once, so that the caller can read the clients meanwhile.
class RatingPass
{
public:
    /// @param state of @p workspace; outlives the pass
    RatingPass(const Workspace& workspace, const ReadTransaction& state, std::vector<Id> criteria);
    ~RatingPass();

    [[nodiscard]] const std::vector<Id>& criteria() const { return m_criteria; }
    /// @param clients ascend
    /// @returns by criterion the ratings of the clients, NaN where there is none
    [[nodiscard]] std::vector<Vector> finish(std::span<const Id> clients);

private:
    struct Found {
        std::size_t criterion = 0; ///< place in the criteria
        Id client = noId;
        double value = 0;
    };

    void readBeside();
    void readPieces(const Workspace& workspace);

    static constexpr std::size_t pieces = 16;

    const Workspace& m_workspace;
    const ReadTransaction& m_state;
    std::vector<Id> m_criteria;
    Id m_first = noId;
    Id m_last = noId;
    std::atomic<std::size_t> m_next = 0;
    std::array<std::vector<Found>, pieces> m_found;
    std::vector<std::future<void>> m_readers; ///< last, so that all have ended before the rest goes
};

} // namespace kam
