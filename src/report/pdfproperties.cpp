// qpdf asks which of its pointers a program was written for: the standard ones.
#define POINTERHOLDER_TRANSITION 4

#include "report/pdfproperties.h"

#include <QXmlStreamWriter>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace kam
{

namespace
{

using Object = QPDFObjectHandle;

struct Properties {
    QString title, author, subject, language, creator, producer;
    QDate date;
};

/// XML can't hold control characters; left out of both, so that both agree.
QString writable(QString text)
{
    text.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control || letter == QChar(0xfffe) ||
               letter == QChar(0xffff);
    });
    return text;
}

Properties propertiesOf(const Document& document, Object& information)
{
    const auto kept = [&](const char* key) {
        Object value = information.getKey(key);
        return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
    };
    return {writable(document.name.isEmpty() ? document.title : document.name),
            writable(document.author),
            writable(document.subject),
            document.language,
            kept("/Creator"),
            kept("/Producer"),
            document.date};
}

void writeInformation(Object& information, const Properties& properties)
{
    const auto put = [&](const char* key, const QString& value) {
        if (value.isEmpty())
            information.removeKey(key);
        else
            information.replaceKey(key, Object::newUnicodeString(value.toStdString()));
    };
    put("/Title", properties.title);
    put("/Author", properties.author);
    put("/Subject", properties.subject);
    const std::string date =
        "D:" + properties.date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z";
    information.replaceKey("/CreationDate", Object::newString(date));
    information.removeKey("/ModDate");
}

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfSpace = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaId = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

/// A property that XMP keeps as a list of one: "Alt" by language, "Seq", "Bag".
void writeListed(QXmlStreamWriter& xml, const char* name, const char* list, const QString& value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, QLatin1String(name));
    xml.writeStartElement(rdf, QLatin1String(list));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (QLatin1String(list) == QLatin1String("Alt"))
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpPacket(const Properties& properties)
{
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    const std::pair<QString, const char*> spaces[] = {
        {rdf, "rdf"}, {dc, "dc"}, {xmp, "xmp"}, {pdfSpace, "pdf"}, {pdfaId, "pdfaid"}};
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    for (const auto& [space, prefix] : spaces)
        xml.writeNamespace(space, QLatin1String(prefix));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    writeListed(xml, "title", "Alt", properties.title);
    writeListed(xml, "creator", "Seq", properties.author);
    writeListed(xml, "description", "Alt", properties.subject);
    writeListed(xml, "language", "Bag", properties.language);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), properties.creator);
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"),
                         properties.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"));
    xml.writeTextElement(pdfSpace, QStringLiteral("Producer"), properties.producer);
    xml.writeTextElement(pdfaId, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaId, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndDocument();
    return packet + "\n<?xpacket end=\"w\"?>";
}

} // namespace

void writeProperties(QPDF& pdf, const Document& document, bool archive)
{
    pdf.getRoot().replaceKey("/Lang", Object::newUnicodeString(document.language.toStdString()));
    Object information = pdf.getTrailer().getKey("/Info");
    const Properties properties = propertiesOf(document, information);
    writeInformation(information, properties);
    if (!archive)
        return;
    Object metadata = Object::newStream(&pdf, xmpPacket(properties).toStdString());
    metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

} // namespace kam
