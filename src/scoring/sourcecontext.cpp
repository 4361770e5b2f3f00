#include "scoring/sourcecontext.h"

#include "scoring/rankingstore.h"

#include <algorithm>

namespace kam
{

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
    const auto place = std::find(m_rated.begin(), m_rated.end(), criterion);
    if (place == m_rated.end())
        return nullptr;
    if (m_ratings.empty())
        m_ratings = readRatings(m_workspace, m_rated, clients);
    return &m_ratings[static_cast<std::size_t>(place - m_rated.begin())];
}

} // namespace kam
