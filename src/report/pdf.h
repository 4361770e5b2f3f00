#pragma once

#include "report/pages.h"

#include <QByteArray>

namespace kam
{

struct PdfOptions {
    PageFormat format;
    /// Writes the structures of PDF/A-1b. No validator was at hand, so conformance is not claimed.
    bool archive = false;
};

struct Pdf {
    QByteArray bytes;
    int pages = 0;
    int planPages = 0;      ///< before the first appendix
    QString longestSection; ///< of the plan, by its heading
    bool complete = true;   ///< false where letters have no glyph on this machine and stay blank
};

/// A whole file: text that can be searched and copied, bookmarks, links, title, author, subject, language.
/// The same content gives the same bytes on one machine. Needs a QGuiApplication; nothing is shown.
[[nodiscard]] Pdf writePdf(const Document& document, const PdfOptions& options = {});

} // namespace kam
