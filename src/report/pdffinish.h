#pragma once

#include "report/pages.h"

#include <QByteArray>

namespace kam
{

/// Adds to a drawn file what Qt 6.4 cannot write: bookmarks of the headings, links to them, author, subject,
/// language, the document's own date, and an identifier that follows from the content.
/// @param archive leaves out what PDF/A-1b forbids and what would contradict its metadata
[[nodiscard]] QByteArray finishPdf(const QByteArray& drawn, const Pages& pages, const Document& document,
                                   bool archive);

} // namespace kam
