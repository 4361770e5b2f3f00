#pragma once

#include "report/pageformat.h"
#include "report/strip.h"

namespace kam
{

struct PageContent {
    std::vector<Placed> items; ///< in tenths of a point from the top left corner of the page
};

/// A document cut into pages, the same for preview, printer and file.
struct Pages {
    PageFormat format;
    std::vector<PageContent> pages;
    int planPages = 0;    ///< before the first appendix
    bool complete = true; ///< false where a letter has no glyph on this machine and stays blank

    /// Heading of the section of the plan that takes most room; empty where there is none.
    [[nodiscard]] QString longestSection() const;
    /// @param page from 0; the painter's unit is a tenth of a point
    void draw(QPainter& painter, int page) const;
};

/// Sets the document, with header and footer ("page x of y") on every page.
[[nodiscard]] Pages typeset(const Document& document, const PageFormat& format);

} // namespace kam
