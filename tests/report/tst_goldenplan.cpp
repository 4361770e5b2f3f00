// The plan of RL in the demonstration, whole, in both languages: content before drawing, text and pages
// after.
#include "exchange/demonstration.h"
#include "plan/plangather.h"
#include "plan/planstore.h"
#include "registry/clientstore.h"
#include "report/accountplan.h"
#include "report/golden.h"
#include "report/pdf.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTranslator>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::test;

namespace
{

const QDate day(2026, 11, 24);

/// The program in one language for the time of a test.
class Speaking
{
public:
    explicit Speaking(const QString& language)
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/kam_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&m_translator); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QTranslator m_translator;
};

struct Demonstration {
    Demonstration() { fillDemonstration(*workspace, day); }

    [[nodiscard]] PlanContent content() const
    {
        const Id client = ClientStore(*workspace).findByName(QStringLiteral("RL"));
        const Plan plan = PlanStore(*workspace).current(client, day).value();
        PlanContent gathered = gatherPlan(*workspace, plan, {day, noId});
        gathered.changedOn = day; // in truth the day on which the test runs
        return gathered;
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace =
        Workspace::create(folder.filePath(QStringLiteral("demo.kam")), QStringLiteral("PLN"));
};

AccountPlanOptions optionsFor(Edition edition)
{
    AccountPlanOptions options;
    options.edition = edition;
    return options;
}

/// The first line that differs, so that a failure can be read.
QString difference(const QString& expected, const QString& actual)
{
    const QStringList wanted = expected.split(u'\n');
    const QStringList got = actual.split(u'\n');
    for (qsizetype i = 0; i < std::max(wanted.size(), got.size()); ++i)
        if (wanted.value(i) != got.value(i))
            return QStringLiteral("line %1: expected “%2”, got “%3”")
                .arg(i + 1)
                .arg(wanted.value(i), got.value(i));
    return {};
}

QString withoutSpaces(QString text)
{
    return text.removeIf([](QChar letter) { return letter.isSpace(); });
}

/// Every text of a document that is set as text, in reading order.
QStringList textsOf(const Document& document)
{
    QStringList texts{document.kicker, document.title, document.undertitle, document.subtitle};
    for (const Block& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            texts << heading->text;
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts << paragraph->text;
        else if (const auto* figures = std::get_if<KeyFigures>(&block))
            for (const LabelledText& figure : figures->figures)
                texts << figure.label << figure.value;
        else if (const auto* details = std::get_if<Details>(&block))
            for (const LabelledText& line : details->lines)
                texts << line.label << line.value;
        else if (const auto* picture = std::get_if<Picture>(&block))
            texts << picture->caption;
        else if (const auto* table = std::get_if<Table>(&block)) {
            for (const TableColumn& column : table->columns)
                texts << column.heading;
            for (const QStringList& row : table->rows)
                texts << row;
            texts << table->total << table->caption;
        }
    }
    return texts;
}

struct PdfFile {
    explicit PdfFile(const Pdf& pdf)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
    }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("plan.pdf"));
};

/// Where the first text stands that the file does not have, or not behind the one before.
QString missingIn(const PdfFile& file, const Document& document)
{
    const QString raw = withoutSpaces(QString::fromUtf8(
        output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.path, QStringLiteral("-")})));
    qsizetype at = 0;
    for (const QString& text : textsOf(document)) {
        const QString wanted = withoutSpaces(text);
        const qsizetype found = raw.indexOf(wanted, at);
        if (found < 0)
            return QStringLiteral("“%1” behind “%2”").arg(text, raw.mid(std::max<qsizetype>(0, at - 60), 60));
        at = found + wanted.size();
    }
    return {};
}

/// Every page as a picture: as large as the paper, with something on it, and nothing in its margins.
void checkPages(const PdfFile& file, int pages, QSizeF points)
{
    constexpr int dpi = 36;
    constexpr int margin = 12; // pixels; the narrowest margin of the layout is 20
    output(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(dpi),
                                        file.path, file.folder.filePath(QStringLiteral("page"))});
    const QStringList names = QDir(file.folder.path()).entryList({QStringLiteral("page*.png")});
    REQUIRE(names.size() == pages);
    for (const QString& name : names) {
        const QImage page(file.folder.filePath(name));
        INFO(name.toStdString());
        CHECK(std::abs(page.width() - points.width() * dpi / 72) <= 1);
        CHECK(std::abs(page.height() - points.height() * dpi / 72) <= 1);
        int inked = 0;
        int outside = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x) {
                const bool ink = qGray(page.pixel(x, y)) < 200;
                inked += ink;
                outside += ink && (x < margin || y < margin || x >= page.width() - margin ||
                                   y >= page.height() - margin);
            }
        CHECK(inked > 200);
        CHECK(outside == 0);
    }
}

} // namespace

TEST_CASE("the plan of RL says what is written down, in both editions and languages", "[golden]")
{
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("pl")}) {
        const Speaking speaking(language);
        const Demonstration demonstration;
        const PlanContent content = demonstration.content();
        for (const Edition edition : {Edition::Internal, Edition::Customer}) {
            const QString name = QStringLiteral("plan_rl_%1_%2.txt")
                                     .arg(edition == Edition::Internal ? QStringLiteral("internal")
                                                                       : QStringLiteral("customer"),
                                          language);
            const Document document = accountPlan(content, optionsFor(edition));
            const QString actual = contentText(document);
            INFO(name.toStdString());
            CHECK(difference(golden(name, actual), actual).toStdString() == std::string());
            CHECK(document.language == language);
            for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
                PdfOptions options;
                options.format.size = paper;
                const Pdf pdf = writePdf(document, options);
                CHECK(pdf.complete);
                CHECK(pdf.planPages <= 6);
                const PdfFile file(pdf);
                CHECK(missingIn(file, document).toStdString() == std::string());
                checkPages(file, pdf.pages, QPageSize(paper).size(QPageSize::Point));
            }
        }
    }
}

TEST_CASE("what was agreed in one language is said in the other, the user's text as it stands")
{
    QByteArray kept;
    {
        const Speaking speaking(QStringLiteral("en"));
        kept = planJson(Demonstration().content());
    }
    const Speaking speaking(QStringLiteral("pl"));
    const QString text = contentText(accountPlan(planFromJson(kept)));
    for (const auto* word : {"second best of", "Not known", "gatekeeper", "initiator", "supporter",
                             "reports to Halina", "planned", "maintain", "partly ready"}) {
        INFO(word);
        CHECK_FALSE(text.contains(QLatin1String(word)));
    }
    CHECK(text.contains(QStringLiteral("drugi z 13")));
    CHECK(text.contains(QStringLiteral("Osoba nieznana (zatwierdzający)")));
    CHECK(text.contains(QStringLiteral("Hand over technical information, help with project planning")));
}

TEST_CASE("the three published rows of the action matrix stand in the plan of RL")
{
    const Speaking speaking(QStringLiteral("en"));
    AccountPlanOptions options;
    options.parts = {PlanPart::ActionMatrix};
    const QString text = contentText(accountPlan(Demonstration().content(), options));
    INFO(text.toStdString());
    for (const auto* row :
         {"Jan Sowa\nbuyer\nrisk reduction, technical know-how | need: maintain\ntransaction: raise | Trust "
          "| Hand over "
          "technical information, help with project planning, stress the years of co-operation",
          "Tomasz Lis\ninitiator, user\nrisk reduction | market: raise\ntransaction: raise | External "
          "influence, "
          "client's side\nTrust | Reduce external influence, guarantee quality and lead time, stress the "
          "years of "
          "co-operation",
          "Halina Malik\ndecider\nquality | market: raise | External influence, client's side\nTrust | "
          "Recall the "
          "years of co-operation, show how the flow of information can improve"})
        CHECK(text.contains(QLatin1String(row)));
}
