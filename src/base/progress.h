#pragma once

#include <QtGlobal>

namespace kam
{

/// How long work tells where it is and learns that it should stop. Called from the thread that does the work.
class Progress
{
public:
    virtual ~Progress() = default;
    /// @param done in the same unit as @p total; total 0 where it is not known
    virtual void advance(qint64 done, qint64 total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;

    /// advance(), then throws Cancelled if the person asked for it
    void step(qint64 done, qint64 total);
};

/// For callers that neither show progress nor cancel.
class NoProgress : public Progress
{
public:
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace kam
