#include "scoring/sourcecontext.h"

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

} // namespace kam
