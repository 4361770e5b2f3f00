#include "base/progress.h"

#include "base/error.h"

namespace kam
{

void Progress::step(qint64 done, qint64 total)
{
    advance(done, total);
    if (cancelled())
        throw Cancelled();
}

} // namespace kam
