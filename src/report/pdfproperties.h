#pragma once

#include "report/document.h"

class QPDF;

namespace kam
{

/// Writes what a file says of itself: title, author, subject, language and date. In a file for archives the
/// same stands as XMP too, as PDF/A asks; both are made of the same values.
void writeProperties(QPDF& pdf, const Document& document, bool archive);

} // namespace kam
