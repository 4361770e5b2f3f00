// One list of the fields serves writing and reading, so that neither can forget one.
#include "base/error.h"
#include "plan/plancontent.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr int formatVersion = 1;

template <class Visitor>
void visit(Visitor& v, PlanContent::Detail& x)
{
    v("field", x.field), v("value", x.value);
}
template <class Visitor>
void visit(Visitor& v, GoalValue& x)
{
    v("number", x.number), v("word", x.word);
}
template <class Visitor>
void visit(Visitor& v, Period& x)
{
    v("start", x.start), v("end", x.end);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::GoalLine& x)
{
    v("name", x.name), v("measure", x.measure), v("unit", x.unit), v("owner", x.owner), v("person", x.person);
    v("person_goal", x.personGoal), v("note", x.note), v("start", x.start), v("target", x.target);
    v("latest", x.latest), v("due_on", x.dueOn), v("latest_on", x.latestOn), v("shared", x.shared),
        v("person_key", x.personKey);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::PersonLine& x)
{
    v("key", x.key), v("manager", x.manager), v("name", x.name), v("position", x.position), v("unit", x.unit);
    v("roles", x.roles), v("goals", x.goals), v("attitude", x.attitude), v("influence", x.influence);
    v("our_contact", x.ourContact), v("contact_strength", x.contactStrength), v("x", x.x), v("y", x.y);
    v("placeholder", x.placeholder), v("roles_sure", x.rolesSure);
    v("attitude_sure", x.attitudeSure), v("influence_sure", x.influenceSure);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::EdgeLine& x)
{
    v("from", x.from), v("to", x.to), v("kind", x.kind), v("strength", x.strength), v("mutual", x.mutual);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ActionLine& x)
{
    v("what", x.what), v("person", x.person), v("person_roles", x.personRoles), v("member", x.member);
    v("goal", x.goal), v("level", x.level), v("status", x.status), v("result", x.result),
        v("tactics", x.tactics);
    v("factors", x.factors), v("due_on", x.dueOn), v("cost", x.cost), v("shared", x.shared);
    v("person_key", x.personKey);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::RiskLine& x)
{
    v("what", x.what), v("probability", x.probability), v("impact", x.impact), v("answer", x.answer);
    v("owner", x.owner);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::SwotLine& x)
{
    v("quadrant", x.quadrant), v("what", x.what);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::TargetLine& x)
{
    v("period", x.period), v("amount", x.amount), v("achieved", x.achieved), v("planned", x.planned);
    v("open", x.open), v("from_sales", x.fromSales);
}
template <class Visitor>
void visit(Visitor& v, RuleFacts& x)
{
    v("kind", x.kind), v("place", x.place), v("of", x.of), v("shared_with", x.sharedWith);
    v("sharing", x.sharing), v("less", x.less), v("from", x.from), v("to", x.to);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ProofTerm& x)
{
    v("criterion", x.criterion), v("rule", x.rule), v("raw", x.raw), v("points", x.points),
        v("weight", x.weight);
    v("contribution", x.contribution), v("facts", x.facts);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::GapLine& x)
{
    v("product_line", x.productLine), v("purchases", x.purchases), v("sales", x.sales),
        v("current", x.current);
    v("market", x.market), v("share", x.share), v("future", x.future);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ClvLine& x)
{
    v("year", x.year), v("contribution", x.contribution), v("factor", x.factor);
    v("present_value", x.presentValue), v("cumulative", x.cumulative);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::FactorLine& x)
{
    v("factor", x.factor), v("level", x.level), v("before", x.before);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::CertaintyLine& x)
{
    v("service", x.service), v("kind", x.kind), v("current", x.current), v("desired", x.desired);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ScenarioLine& x)
{
    v("name", x.name), v("probability", x.probability), v("value", x.value);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ValueLine& x)
{
    v("part", x.part), v("ours", x.ours), v("theirs", x.theirs), v("note", x.note);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ResearchLine& x)
{
    v("subject", x.subject), v("question", x.question), v("answer", x.answer), v("source", x.source);
    v("answered_on", x.answeredOn), v("of_firm", x.ofFirm);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::ReadinessLine& x)
{
    v("item", x.item), v("verdict", x.verdict), v("note", x.note), v("judged_on", x.judgedOn);
}
template <class Visitor>
void visit(Visitor& v, PlanContent::SkillLine& x)
{
    v("kind", x.kind), v("skill", x.skill), v("required", x.required), v("present", x.present);
}
template <class Visitor>
void visit(Visitor& v, PlanContent& x)
{
    v("client", x.client), v("currency", x.currency), v("owner", x.owner), v("industry", x.industry);
    v("city", x.city), v("client_since", x.clientSince), v("period", x.period), v("version", x.version);
    v("state", x.state), v("agreed_on", x.agreedOn), v("next_review_on", x.nextReviewOn),
        v("made_on", x.madeOn), v("changed_on", x.changedOn);
    v("agreed_by", x.agreedBy), v("failed_gates", x.failedGates), v("model", x.model), v("rank", x.rank),
        v("ranked_clients", x.rankedClients);
    v("total", x.total), v("class", x.abcClass), v("ladder", x.ladder), v("clv", x.clv);
    v("clv_scenario", x.clvScenario), v("clv_payback_year", x.clvPaybackYear), v("clv_rate", x.clvRate);
    v("gap_year", x.gapYear), v("current_gap", x.currentGap), v("future_gap", x.futureGap);
    v("details", x.details), v("sections", x.sections), v("goals", x.goals), v("people", x.people);
    v("edges", x.edges), v("actions", x.actions), v("risks", x.risks), v("swot", x.swot),
        v("targets", x.targets);
    v("proof", x.proof), v("gaps", x.gaps), v("clv_years", x.clvYears), v("assessed_on", x.assessedOn);
    v("assessed_before", x.assessedBefore), v("factors", x.factors), v("certainty", x.certainty);
    v("clv_expected", x.clvExpected), v("scenarios", x.scenarios), v("best_competitor", x.bestCompetitor),
        v("value_position", x.valuePosition);
    v("value_note", x.valueNote), v("value", x.value), v("loyalty", x.loyalty), v("research", x.research);
    v("readiness", x.readiness), v("manager", x.manager), v("skills", x.skills);
}

class Writer
{
public:
    template <class T>
    void operator()(const char* name, T& value)
    {
        m_object.insert(QLatin1String(name), written(value));
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    static QJsonValue written(const QString& value) { return value; }
    static QJsonValue written(double value) { return value; }
    static QJsonValue written(int value) { return value; }
    static QJsonValue written(bool value) { return value; }
    static QJsonValue written(qint64 value) { return QString::number(value); } // a double holds 53 bits only
    static QJsonValue written(QDate value) { return value.toString(Qt::ISODate); }
    static QJsonValue written(const QStringList& value) { return QJsonArray::fromStringList(value); }
    static QJsonValue written(Figure value)
    {
        return value.isKnown() ? QJsonValue(value.value()) : QJsonValue(writtenFigure(value));
    }
    template <class T>
    static QJsonValue written(const std::optional<T>& value)
    {
        return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
    }
    static QJsonValue written(const std::map<QString, QString>& value)
    {
        QJsonObject object;
        for (const auto& [key, text] : value)
            object.insert(key, text);
        return object;
    }
    template <class T>
    static QJsonValue written(std::vector<T>& value)
    {
        QJsonArray array;
        for (T& item : value)
            array.append(written(item));
        return array;
    }
    template <class T>
    requires requires(Writer& writer, T& part) { visit(writer, part); }
    static QJsonValue written(T& value)
    {
        Writer writer;
        visit(writer, value);
        return writer.m_object;
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}
    template <class T>
    void operator()(const char* name, T& value)
    {
        read(m_object.value(QLatin1String(name)), value);
    }

private:
    static void read(const QJsonValue& json, QString& value) { value = json.toString(); }
    static void read(const QJsonValue& json, double& value) { value = json.toDouble(); }
    static void read(const QJsonValue& json, int& value) { value = json.toInt(); }
    static void read(const QJsonValue& json, bool& value) { value = json.toBool(); }
    static void read(const QJsonValue& json, qint64& value) { value = json.toString().toLongLong(); }
    static void read(const QJsonValue& json, QDate& value)
    {
        value = QDate::fromString(json.toString(), Qt::ISODate);
    }
    static void read(const QJsonValue& json, QStringList& value)
    {
        for (const auto item : json.toArray())
            value.append(item.toString());
    }
    static void read(const QJsonValue& json, Figure& value)
    {
        if (json.isDouble())
            value = Figure(json.toDouble());
        else
            value = json.toString().isEmpty() ? Figure() : Figure::notApplicable();
    }
    static void read(const QJsonValue& json, std::optional<double>& value)
    {
        value = json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
    }
    static void read(const QJsonValue& json, std::optional<int>& value)
    {
        value = json.isDouble() ? std::optional(json.toInt()) : std::nullopt;
    }
    static void read(const QJsonValue& json, std::map<QString, QString>& value)
    {
        const QJsonObject object = json.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            value[item.key()] = item.value().toString();
    }
    template <class T>
    static void read(const QJsonValue& json, std::vector<T>& value)
    {
        for (const auto item : json.toArray())
            read(item, value.emplace_back());
    }
    template <class T>
    requires requires(Reader& reader, T& part) { visit(reader, part); }
    static void read(const QJsonValue& json, T& value)
    {
        Reader reader(json.toObject());
        visit(reader, value);
    }

    QJsonObject m_object;
};

} // namespace

QByteArray planJson(const PlanContent& content)
{
    PlanContent copy = content; // visited for reading and writing alike
    Writer writer;
    int version = formatVersion;
    writer("format", version);
    visit(writer, copy);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

PlanContent planFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const int version = document.object().value(QLatin1String("format")).toInt();
    if (version != formatVersion)
        throw Error(
            version > formatVersion
                ? Text::tr("This plan was kept by a newer version of the program. Install that version.")
                : Text::tr("What was kept of this plan can't be read. Restore the workspace from a backup."),
            "plan json");
    PlanContent content;
    Reader reader(document.object());
    visit(reader, content);
    return content;
}

} // namespace kam
