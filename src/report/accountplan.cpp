#include "report/accountplan.h"

#include "base/date.h"
#include "base/number.h"
#include "registry/client.h"
#include "report/planwriter.h"

#include <QCoreApplication>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString kicker(const PlanWriter& writer)
{
    const QString period = periodName(writer.content.period);
    return writer.isInternal() ? Text::tr("Account plan %1 · internal edition").arg(period)
                               : Text::tr("Account plan %1").arg(period);
}

QString subtitle(const PlanWriter& writer)
{
    const PlanContent& content = writer.content;
    // A date stays on one line.
    const auto day = [&](QDate date) { return writtenDate(date, writer.locale).replace(u' ', QChar::Nbsp); };
    QStringList parts;
    if (!content.owner.isEmpty())
        parts << Text::tr("Responsible: %1").arg(content.owner);
    if (content.agreedOn.isValid() && writer.isInternal())
        parts << Text::tr("agreed on %1 by %2").arg(day(content.agreedOn), content.agreedBy);
    else if (content.agreedOn.isValid())
        parts << Text::tr("agreed on %1").arg(day(content.agreedOn));
    else
        parts << Text::tr("draft of %1").arg(day(content.madeOn));
    if (content.changedOn.isValid())
        parts << Text::tr("last changed %1").arg(day(content.changedOn));
    if (content.nextReviewOn.isValid())
        parts << Text::tr("next review %1").arg(day(content.nextReviewOn));
    return parts.join(QStringLiteral(" · "));
}

/// A product line of which the purchases are not known may have a gap too.
bool hasUnknownGap(const PlanContent& content)
{
    return std::any_of(content.gaps.begin(), content.gaps.end(),
                       [](const PlanContent::GapLine& gap) { return gap.current.isUnknown(); });
}

void addFigures(PlanWriter& writer)
{
    const PlanContent& content = writer.content;
    if (!writer.isInternal())
        return;
    KeyFigures figures;
    if (content.rank)
        figures.figures.push_back(
            {Text::tr("Rank"), Text::tr("%1 of %2").arg(*content.rank).arg(content.rankedClients)});
    if (!content.abcClass.isEmpty())
        figures.figures.push_back({Text::tr("Class"), content.abcClass});
    if (content.clv)
        figures.figures.push_back(
            {content.clvExpected ? Text::tr("Expected lifetime value") : Text::tr("Lifetime value"),
             writer.amount(content.clv)});
    if (content.currentGap.isKnown())
        figures.figures.push_back(
            {hasUnknownGap(content) ? Text::tr("Current gap, at least") : Text::tr("Current gap"),
             writer.amount(content.currentGap)});
    for (const PlanContent::TargetLine& target : content.targets)
        if (target.period.contains(content.period.start)) {
            figures.figures.push_back(
                {Text::tr("Target %1").arg(periodName(target.period)), writer.amount(target.amount)});
            figures.figures.push_back({Text::tr("Gap to target"), writer.amount(target.open)});
        }
    if (!figures.figures.empty())
        writer.document.add(std::move(figures));
}

/// Where it is another than the title.
QString legalName(const PlanContent& content)
{
    for (const PlanContent::Detail& detail : content.details)
        if (detail.field == fieldWord(ClientField::LegalName) && detail.value != content.client)
            return detail.value;
    return {};
}

using WritePart = void (*)(PlanWriter&);
struct PartWriter {
    PlanPart part;
    WritePart write;
    bool forCustomer;
};
constexpr std::array partWriters{
    PartWriter{PlanPart::Assumptions, &writeAssumptions, false},
    PartWriter{PlanPart::Goals, &writeGoals, true},
    PartWriter{PlanPart::People, &writePeople, true},
    PartWriter{PlanPart::Actions, &writeActions, true},
    PartWriter{PlanPart::Resources, &writeResourcesAndRisks, false},
    PartWriter{PlanPart::ClientBusiness, &writeClientBusiness, false},
    PartWriter{PlanPart::Swot, &writeSwot, false},
    PartWriter{PlanPart::Details, &writeDetails, true},
    PartWriter{PlanPart::Ranking, &writeRanking, false},
    PartWriter{PlanPart::Gaps, &writeGaps, false},
    PartWriter{PlanPart::LifetimeValue, &writeLifetimeValue, false},
    PartWriter{PlanPart::Relationship, &writeRelationship, false},
    PartWriter{PlanPart::BuyingCentre, &writeBuyingCentre, false},
    PartWriter{PlanPart::Certainty, &writeCertainty, false},
    PartWriter{PlanPart::ActionMatrix, &writeActionMatrix, false},
    PartWriter{PlanPart::ClientValue, &writeClientValue, false},
    PartWriter{PlanPart::Checklists, &writeChecklists, false},
};

} // namespace

QString planPartName(PlanPart part)
{
    switch (part) {
    case PlanPart::Assumptions:
        return Text::tr("Assumptions");
    case PlanPart::Goals:
        return Text::tr("Goals and tasks");
    case PlanPart::People:
        return Text::tr("People");
    case PlanPart::Actions:
        return Text::tr("Programmes and actions");
    case PlanPart::Resources:
        return Text::tr("Resources, risks and difficulties");
    case PlanPart::ClientBusiness:
        return Text::tr("The client's business");
    case PlanPart::Swot:
        return Text::tr("Strengths and weaknesses of our offer");
    case PlanPart::Details:
        return Text::tr("Client's details");
    case PlanPart::Ranking:
        return Text::tr("Ranking");
    case PlanPart::Gaps:
        return Text::tr("Gaps");
    case PlanPart::LifetimeValue:
        return Text::tr("Client lifetime value");
    case PlanPart::Relationship:
        return Text::tr("Relationship profile");
    case PlanPart::BuyingCentre:
        return Text::tr("Buying centre");
    case PlanPart::Certainty:
        return Text::tr("Certainty of the relationship");
    case PlanPart::ActionMatrix:
        return Text::tr("Action matrix");
    case PlanPart::ClientValue:
        return Text::tr("Value for the client");
    case PlanPart::Checklists:
        return Text::tr("Checklists");
    }
    return {};
}

std::set<PlanPart> allPlanParts()
{
    std::set<PlanPart> all;
    for (const PartWriter& writer : partWriters)
        all.insert(writer.part);
    return all;
}

Document accountPlan(const PlanContent& content, const AccountPlanOptions& options)
{
    Document document;
    document.language = Text::tr("en", "the language of this translation as a code: en or pl");
    PlanWriter writer{content, options, document, QLocale(document.language)};
    document.kicker = kicker(writer);
    document.title = content.client;
    document.undertitle = legalName(content);
    document.name = Text::tr("Account plan %1 – %2").arg(periodName(content.period), content.client);
    document.subtitle = subtitle(writer);
    document.running = Text::tr("%1 · account plan %2").arg(content.client, periodName(content.period));
    // That there is another edition is nobody's business but ours.
    document.footer = writer.isInternal() ? Text::tr("version %1 · internal edition").arg(content.version)
                                          : Text::tr("version %1").arg(content.version);
    document.author = content.owner;
    document.subject = Text::tr("Account plan %1").arg(periodName(content.period));
    document.date = content.madeOn;
    addFigures(writer);
    for (const PartWriter& part : partWriters)
        if (writer.has(part.part) && (writer.isInternal() || part.forCustomer))
            part.write(writer);
    return document;
}

QString PlanWriter::date(QDate day) const
{
    return shownDate(day, locale);
}

QString PlanWriter::amount(double value) const
{
    const QString number = shortNumber(value, 0, locale);
    return content.currency.isEmpty() ? number : number + QChar::Nbsp + content.currency;
}

QString PlanWriter::amount(const std::optional<double>& value) const
{
    return value ? amount(*value) : Text::tr("not known");
}

QString PlanWriter::amount(Figure value) const
{
    return value.isKnown() ? amount(value.value()) : figureText(value, 0, locale);
}

QString PlanWriter::text(PlanSection wanted) const
{
    const auto found = content.sections.find(planSectionWord(wanted));
    return found == content.sections.end() ? QString() : found->second.trimmed();
}

void PlanWriter::heading(const QString& text)
{
    document.add(Heading{QStringLiteral("%1  %2").arg(++section).arg(text)});
}

void PlanWriter::appendixHeading(const QString& text, const QByteArray& anchor)
{
    document.add(Heading{QStringLiteral("%1  %2").arg(appendix).arg(text), 1, appendix == u'A', anchor});
    appendix = QChar(appendix.unicode() + 1);
}

void PlanWriter::subheading(const QString& text)
{
    document.add(Heading{text, 2});
}

void PlanWriter::paragraph(const QString& text, TextRole role)
{
    document.add(Paragraph{text, role});
}

bool PlanWriter::written(PlanSection wanted)
{
    const QString all = text(wanted);
    for (const QString& part : all.split(u'\n', Qt::SkipEmptyParts))
        paragraph(part);
    return !all.isEmpty();
}

void PlanWriter::nothing(const QString& sentence)
{
    paragraph(sentence, TextRole::Muted);
}

} // namespace kam
