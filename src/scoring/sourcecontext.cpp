#include "scoring/sourcecontext.h"

#include "scoring/rankingstore.h"

#include <algorithm>
#include <utility>

namespace kam
{

SourceContext::SourceContext(const Workspace& workspace, std::vector<Id> rated)
    : m_workspace(workspace), m_state(workspace)
{
    if (onePassPays(workspace, rated.size()))
        m_pass.emplace(workspace, m_state, std::move(rated));
}

const FirmFigures* SourceContext::figures()
{
    if (!m_read) {
        m_read = true;
        FigureOptions options = usualOptions(m_workspace);
        options.withClv = false;
        NoProgress progress;
        if (options.year)
            m_figures = FirmFigures::read(m_workspace, options, progress);
    }
    return m_figures ? &*m_figures : nullptr;
}

const Vector* SourceContext::ratings(Id criterion, std::span<const Id> clients)
{
    if (!m_pass)
        return nullptr;
    const std::vector<Id>& rated = m_pass->criteria();
    const auto place = std::find(rated.begin(), rated.end(), criterion);
    if (place == rated.end())
        return nullptr;
    if (m_ratings.empty())
        m_ratings = m_pass->finish(clients);
    return &m_ratings[static_cast<std::size_t>(place - rated.begin())];
}

} // namespace kam
