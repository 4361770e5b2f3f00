// qpdf asks which of its pointers a program was written for: the standard ones.
#define POINTERHOLDER_TRANSITION 4

#include "report/pdffinish.h"

#include "report/pdfproperties.h"

#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace kam
{

namespace
{

using Object = QPDFObjectHandle;

struct Target {
    Heading heading;
    Object destination;
};

QPointF toPdf(QPointF at, const PageFormat& format)
{
    return {at.x() / unitsPerPoint, (format.page().height() - at.y()) / unitsPerPoint};
}

Object text(const QString& value)
{
    return Object::newUnicodeString(value.toStdString());
}

class Finisher
{
public:
    Finisher(QPDF& pdf, const Pages& pages)
        : m_pdf(pdf), m_pages(pages), m_objects(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        for (std::size_t page = 0; page < pages.pages.size(); ++page)
            for (const Placed& item : pages.pages[page].items)
                if (const auto* anchor = std::get_if<PlacedAnchor>(&item))
                    m_targets.push_back({anchor->heading, destination(page, anchor->at)});
    }

    void addLinks()
    {
        for (std::size_t page = 0; page < m_pages.pages.size(); ++page)
            for (const Placed& item : m_pages.pages[page].items)
                if (const auto* link = std::get_if<PlacedLink>(&item))
                    addLink(page, *link);
    }

    /// Two levels: a heading of level 2 hangs below the section before it.
    void addBookmarks()
    {
        if (m_targets.empty())
            return;
        const Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        std::vector<Object> sections;
        std::map<std::size_t, std::vector<Object>> below;
        for (const Target& target : m_targets) {
            Object mark = m_pdf.makeIndirectObject(Object::newDictionary());
            mark.replaceKey("/Title", text(target.heading.text));
            mark.replaceKey("/Dest", target.destination);
            if (target.heading.level == 1 || sections.empty())
                sections.push_back(mark);
            else
                below[sections.size() - 1].push_back(mark);
        }
        for (auto& [parent, children] : below)
            hang(sections[parent], children, false);
        hang(root, sections, true);
        Object catalogue = m_pdf.getRoot();
        catalogue.replaceKey("/Outlines", root);
        catalogue.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

private:
    Object destination(std::size_t page, QPointF at)
    {
        const QPointF place = toPdf(at, m_pages.format);
        Object result = Object::newArray();
        result.appendItem(m_objects.at(page).getObjectHandle());
        result.appendItem(Object::newName("/XYZ"));
        result.appendItem(Object::newReal(0.0, 1));
        result.appendItem(Object::newReal(place.y() + 6, 1));
        result.appendItem(Object::newNull());
        return result;
    }

    void addLink(std::size_t page, const PlacedLink& link)
    {
        for (const Target& target : m_targets) {
            if (target.heading.anchor != link.target)
                continue;
            const QPointF low = toPdf(link.place.bottomLeft(), m_pages.format);
            const QPointF high = toPdf(link.place.topRight(), m_pages.format);
            Object annotation = Object::newDictionary();
            annotation.replaceKey("/Type", Object::newName("/Annot"));
            annotation.replaceKey("/Subtype", Object::newName("/Link"));
            annotation.replaceKey("/Rect", Object::newFromRectangle({low.x(), low.y(), high.x(), high.y()}));
            annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
            annotation.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A asks
            annotation.replaceKey("/Dest", target.destination);
            Object object = m_objects.at(page).getObjectHandle();
            if (!object.hasKey("/Annots"))
                object.replaceKey("/Annots", Object::newArray());
            object.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
            return;
        }
    }

    static void hang(Object parent, std::vector<Object>& children, bool open)
    {
        const auto count = static_cast<long long>(children.size());
        parent.replaceKey("/First", children.front());
        parent.replaceKey("/Last", children.back());
        parent.replaceKey("/Count", Object::newInteger(open ? count : -count));
        for (std::size_t i = 0; i < children.size(); ++i) {
            children[i].replaceKey("/Parent", parent);
            if (i > 0)
                children[i].replaceKey("/Prev", children[i - 1]);
            if (i + 1 < children.size())
                children[i].replaceKey("/Next", children[i + 1]);
        }
    }

    QPDF& m_pdf;
    const Pages& m_pages;
    std::vector<QPDFPageObjectHelper> m_objects;
    std::vector<Target> m_targets;
};

} // namespace

QByteArray finishPdf(const QByteArray& drawn, const Pages& pages, const Document& document, bool archive)
{
    QPDF pdf;
    pdf.processMemoryFile("report", drawn.constData(), static_cast<std::size_t>(drawn.size()));
    Finisher finisher(pdf, pages);
    finisher.addLinks();
    finisher.addBookmarks();
    writeProperties(pdf, document, archive);
    pdf.getTrailer().removeKey("/ID"); // by chance, where Qt gave one; qpdf makes one of the content
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace kam
