#include "plan/personerasure.h"

#include "base/error.h"
#include "buyingcentre/personstore.h"
#include "workspace/backupkeeper.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// A single word must be so long to be taken for a name wherever it stands.
constexpr int longWord = 8;
constexpr int leastDigits = 7;

bool isTelling(const QString& name)
{
    const QString plain = name.simplified();
    return plain.contains(u' ') || plain.size() >= longWord;
}

int digitsIn(const QString& phone)
{
    int count = 0;
    for (const QChar c : phone)
        count += c.isDigit() ? 1 : 0;
    return count;
}

/// Each address or number of a field that may hold several.
QStringList partsOf(const QString& field, bool (*isGood)(const QString&))
{
    QStringList parts;
    for (const QString& part : field.split(QRegularExpression(QStringLiteral("[,;\n]")), Qt::SkipEmptyParts))
        if (const QString plain = part.trimmed(); isGood(plain))
            parts << plain;
    return parts;
}

QStringList nameParts(const QString& name)
{
    return isTelling(name) ? QStringList{name.simplified()} : QStringList();
}

QStringList emailParts(const QString& email)
{
    return partsOf(email, [](const QString& text) { return text.contains(u'@'); });
}

QStringList phoneParts(const QString& phone)
{
    return partsOf(phone, [](const QString& text) { return digitsIn(text) >= leastDigits; });
}

/// Enough to recognise the line in a list kept elsewhere, nothing to recognise the person by.
QString recordNumber(Id person)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(person), QCryptographicHash::Sha256).toHex().left(8));
}

Erasure erasureOf(Id person)
{
    Erasure what;
    what.rows = {{"person", person}};
    what.ownTexts = {{"name", nameParts}, {"email", emailParts}, {"phone", phoneParts}};
    what.nameColumn = "name";
    what.companions = {{"goal", "person", "person_goal", "person_goal", "goal"}};
    what.documents = {{"plan", "frozen", [person](const auto& text, const auto& names, const auto& replaced) {
                           return planWithoutPerson(text, person, names, replaced);
                       }}};
    what.replacement = Text::tr("[erased]");
    what.kept = {{"team_member", {}},      {"client", "name"},    {"client", "short_code"},
                 {"client", "legal_name"}, {"client", "address"}, {"client", "web"},
                 {"client", "search"}};
    what.record = Text::tr("Erase a person (record %1)").arg(recordNumber(person));
    return what;
}

Person requirePerson(const Workspace& workspace, Id id)
{
    // The store is for writing too; here it only reads.
    const auto person = PersonStore(const_cast<Workspace&>(workspace)).person(id);
    if (!person)
        throw Error(Text::tr("The person is no longer in the file. Nothing was changed."), "person gone");
    return *person;
}

QStringList backupsBeside(const QString& path)
{
    const QFileInfo file(path);
    QStringList names =
        file.dir().entryList({file.fileName() + QStringLiteral(".v*")}, QDir::Files | QDir::Hidden);
    names.removeIf([](const QString& name) { return name.endsWith(QStringLiteral(".sha256")); });
    return names;
}

/// Counts of tables, taken out as sentences are made of them; what is left has no sentence of its own.
class Counts
{
public:
    explicit Counts(std::map<QByteArray, int> counts) : m_counts(std::move(counts)) {}
    int take(const QByteArray& table)
    {
        const auto node = m_counts.extract(table);
        return node.empty() ? 0 : node.mapped();
    }
    [[nodiscard]] int rest() const
    {
        int count = 0;
        for (const auto& [table, rows] : m_counts)
            count += rows;
        return count;
    }

private:
    std::map<QByteArray, int> m_counts;
};

/// The list that is read before anything is erased.
class Sentences
{
public:
    void add(const QString& sentence) { m_lines << sentence; }
    void add(int count, const QString& sentence)
    {
        if (count > 0)
            m_lines << sentence.arg(QLocale().toString(count));
    }
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
};

void addRows(Sentences& sentences, const ErasureReport& found)
{
    Counts rows(found.rows);
    rows.take("person");
    sentences.add(rows.take("person_goal"), Text::tr("Goals of the person: %1."));
    sentences.add(rows.take("person_role"), Text::tr("Roles of the person: %1."));
    sentences.add(rows.take("influence_edge"), Text::tr("Influences of and on the person: %1."));
    sentences.add(rows.take("contact"), Text::tr("Contacts of ours with the person: %1."));
    sentences.add(rows.take("meeting_participant"), Text::tr("Meetings the person takes part in: %1."));
    sentences.add(rows.rest(), Text::tr("Other records about the person: %1."));
    Counts references(found.references);
    sentences.add(references.take("person"), Text::tr("People who report to the person and stay: %1."));
    sentences.add(references.take("goal"),
                  Text::tr("Goals of plans that no longer refer to the person: %1."));
    sentences.add(references.take("action"), Text::tr("Actions that no longer refer to the person: %1."));
    sentences.add(references.rest(), Text::tr("Other records that no longer refer to the person: %1."));
}

void addTexts(Sentences& sentences, const PersonErasure& erasure)
{
    const std::vector<TextPlace>& replaced = erasure.found.replaced;
    const auto plans =
        static_cast<int>(std::count_if(replaced.begin(), replaced.end(), [](const TextPlace& p) {
            return p.table == "plan" && p.column == "frozen";
        }));
    sentences.add(plans, Text::tr("Agreed plans that are rewritten without the person: %1."));
    sentences.add(
        static_cast<int>(replaced.size()) - plans,
        Text::tr("Texts in which name, e-mail, phone or goals are replaced by “%2” or left out: %1.")
            .arg(QStringLiteral("%1"), erasure.what.replacement));
    sentences.add(static_cast<int>(erasure.found.kept.size()),
                  Text::tr("Names and addresses of clients or of our team that hold the name and stay: %1. "
                           "Change them yourself where they are about the person."));
    sentences.add(erasure.found.steps,
                  Text::tr("Steps of the history that are rewritten without the person: %1."));
    for (const QString& name : erasure.found.names)
        if (!isTelling(name))
            sentences.add(Text::tr("“%1” is too common a word to be replaced in texts. Look through notes "
                                   "yourself.")
                              .arg(name));
}

void addBackups(Sentences& sentences, const PersonErasure& erasure)
{
    sentences.add(Text::tr("Backups and copies of the file that were made before still hold the person."));
    if (!erasure.backups.isEmpty())
        sentences.add(Text::tr("Beside the file are: %1.").arg(erasure.backups.join(QStringLiteral(", "))));
    sentences.add(erasure.keptBackups,
                  Text::tr("Backups in %2: %1.")
                      .arg(QStringLiteral("%1"), QDir::toNativeSeparators(erasure.backupFolder)));
}

} // namespace

PersonErasure lookAtErasure(const Workspace& workspace, Id id, Progress& progress)
{
    const Person person = requirePerson(workspace, id);
    PersonErasure erasure{id, shownName(person), erasureOf(id), {}, backupsBeside(workspace.path()), {}, 0};
    erasure.found = workspace.whatErasing(erasure.what, progress);
    const BackupKeeper keeper(usualBackupFolder(), workspace.path());
    erasure.backupFolder = keeper.folder();
    erasure.keptBackups = static_cast<int>(keeper.all().size());
    return erasure;
}

QStringList erasureText(const PersonErasure& erasure)
{
    Sentences sentences;
    sentences.add(Text::tr("Erased is: %1.").arg(erasure.name));
    addRows(sentences, erasure.found);
    addTexts(sentences, erasure);
    addBackups(sentences, erasure);
    sentences.add(Text::tr("This can't be undone. One line without the name stays in the history."));
    return sentences.lines();
}

void erasePerson(Workspace& workspace, Id person, Progress& progress)
{
    workspace.erase(erasureOf(requirePerson(workspace, person).id), progress);
}

} // namespace kam
