#include "report/pdf.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

using namespace kam;

namespace
{

Document sample()
{
    Document document;
    document.kicker = QStringLiteral("Plan obsługi klienta 2027");
    document.title = QStringLiteral("Zażółć gęślą jaźń");
    document.running = QStringLiteral("Zażółć · 2027");
    document.author = QStringLiteral("A. Wróna");
    document.subject = QStringLiteral("Plan obsługi kluczowego klienta");
    document.language = QStringLiteral("pl");
    document.date = QDate(2026, 11, 24);
    document.add(Heading{QStringLiteral("Założenia")})
        .add(Paragraph{QStringLiteral("Łódź, Kraków – 1 234,56 zł"), TextRole::Body, "details"})
        .add(Heading{QStringLiteral("Szczegóły"), 2})
        .add(Heading{QStringLiteral("Załącznik"), 1, true, "details"})
        .add(Paragraph{QStringLiteral("Koniec")});
    return document;
}

QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

class Written
{
public:
    explicit Written(const Pdf& pdf) : m_path(m_folder.filePath(QStringLiteral("a.pdf")))
    {
        QFile file(m_path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
    }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

TEST_CASE("the text of a file can be extracted, Polish letters included")
{
    const Written file(writePdf(sample()));
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.path(), QStringLiteral("-")});
    INFO(text.toStdString());
    for (const auto* wanted : {"Zażółć gęślą jaźń", "Łódź, Kraków – 1 234,56 zł", "Założenia", "Koniec"})
        CHECK(text.contains(QString::fromUtf8(wanted)));
}

TEST_CASE("a file says what it is: title, author, subject, size, pages, and its faces are embedded")
{
    const Pdf pdf = writePdf(sample());
    CHECK(pdf.pages == 1);
    CHECK(pdf.planPages == 1);
    CHECK(pdf.complete);
    const Written file(pdf);
    const QString about = run(QStringLiteral("pdfinfo"), {file.path()});
    for (const auto* wanted :
         {"Zażółć gęślą jaźń", "A. Wróna", "Plan obsługi kluczowego klienta", "A4", "2026"})
        CHECK(about.contains(QString::fromUtf8(wanted)));
    const QStringList fonts = run(QStringLiteral("pdffonts"), {file.path()}).split(u'\n').mid(2);
    for (const QString& font : fonts)
        if (!font.isEmpty())
            CHECK(font.contains(QStringLiteral("yes")));
}

TEST_CASE("a file for archives says the same in its properties and as XMP, title and author included")
{
    Document document = sample();
    document.name = QStringLiteral("Plan 2027 – <RL> & Spółka\u0007");
    PdfOptions options;
    options.archive = true;
    const Pdf pdf = writePdf(document, options);
    CHECK((pdf.bytes == writePdf(document, options).bytes)); // the day is that of the document
    const Written file(pdf);
    const auto in = [](const QString& text, const QString& pattern) {
        const auto found =
            QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption).match(text);
        INFO(pattern.toStdString());
        REQUIRE(found.hasMatch());
        return found.captured(1);
    };
    const QString properties = run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), file.path()});
    const QString xmp = run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file.path()});
    INFO(xmp.toStdString());
    QXmlStreamReader reader(xmp);
    while (!reader.atEnd())
        reader.readNext();
    CHECK_FALSE(reader.hasError());
    const auto property = [&](const char* name) {
        return in(properties, QStringLiteral("(?:^|\n)%1: +([^\n]*)").arg(QLatin1String(name)));
    };
    const auto inXmp = [&](const char* name) {
        QString value =
            in(xmp, QStringLiteral("<%1>(?:<rdf:\\w+><rdf:li[^>]*>)?([^<]*)").arg(QLatin1String(name)));
        return value.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
            .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
            .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    };
    CHECK(property("Title") == QStringLiteral("Plan 2027 – <RL> & Spółka"));
    CHECK(inXmp("dc:title") == property("Title"));
    CHECK(property("Author") == document.author);
    CHECK(inXmp("dc:creator") == property("Author"));
    CHECK(property("Subject") == document.subject);
    CHECK(inXmp("dc:description") == property("Subject"));
    CHECK(inXmp("xmp:CreatorTool") == property("Creator"));
    CHECK(inXmp("pdf:Producer") == property("Producer"));
    CHECK(QDateTime::fromString(inXmp("xmp:CreateDate"), Qt::ISODate) ==
          QDateTime::fromString(property("CreationDate"), Qt::ISODate));
    CHECK(inXmp("dc:language") == document.language);
    CHECK(pdf.bytes.contains("/Lang (pl)"));
    CHECK(inXmp("pdfaid:part") == QStringLiteral("1"));
    CHECK(inXmp("pdfaid:conformance") == QStringLiteral("B"));
    CHECK((pdf.bytes.contains("<x:xmpmeta"))); // not compressed, as PDF/A asks
}

TEST_CASE("headings are bookmarks and links lead to them")
{
    const Pdf pdf = writePdf(sample());
    CHECK(pdf.bytes.contains("/Outlines"));
    const Written file(pdf);
    const QString objects = run(QStringLiteral("pdfinfo"), {QStringLiteral("-dests"), file.path()});
    CHECK(pdf.bytes.contains("/Subtype /Link"));
    CHECK(pdf.bytes.contains("/Lang (pl)"));
}

TEST_CASE("the same content gives the same bytes")
{
    CHECK((writePdf(sample()).bytes == writePdf(sample()).bytes));
}

TEST_CASE("a letter that no face has is noticed")
{
    Document document = sample();
    document.add(Paragraph{QStringLiteral("\U000F0000")});
    CHECK_FALSE(writePdf(document).complete);
}
