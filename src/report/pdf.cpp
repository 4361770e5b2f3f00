#include "report/pdf.h"

#include "report/pdffinish.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace kam
{

namespace
{

QByteArray drawn(const Pages& pages, const Document& document, bool archive)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (archive)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(static_cast<int>(72 * unitsPerPoint));
    writer.setPageSize(QPageSize(pages.format.size));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.name.isEmpty() ? document.title : document.name);
    writer.setCreator(QStringLiteral("KAM Workbench"));
    QPainter painter(&writer);
    for (int page = 0; page < static_cast<int>(pages.pages.size()); ++page) {
        if (page > 0)
            writer.newPage();
        pages.draw(painter, page);
    }
    painter.end();
    return buffer.data();
}

} // namespace

Pdf writePdf(const Document& document, const PdfOptions& options)
{
    const Pages pages = typeset(document, options.format);
    Pdf pdf;
    pdf.pages = static_cast<int>(pages.pages.size());
    pdf.planPages = pages.planPages;
    pdf.longestSection = pages.longestSection();
    pdf.complete = pages.complete;
    pdf.bytes = finishPdf(drawn(pages, document, options.archive), pages, document, options.archive);
    return pdf;
}

} // namespace kam
