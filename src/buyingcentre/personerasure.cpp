#include "buyingcentre/personerasure.h"

#include "base/error.h"
#include "buyingcentre/personstore.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BuyingCentre)
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
void addEach(QStringList& texts, const QString& field, bool (*isGood)(const QString&))
{
    for (const QString& part : field.split(QRegularExpression(QStringLiteral("[,;]")), Qt::SkipEmptyParts))
        if (const QString plain = part.trimmed(); isGood(plain) && !texts.contains(plain))
            texts << plain;
}

/// Enough to recognise the line in a list kept elsewhere, nothing to recognise the person by.
QString recordNumber(Id person)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(person), QCryptographicHash::Sha256).toHex().left(8));
}

Erasure erasureOf(const Person& person)
{
    Erasure what;
    what.rows = {{"person", person.id}};
    if (isTelling(person.name))
        what.texts << person.name.simplified();
    addEach(what.texts, person.email, [](const QString& text) { return text.contains(u'@'); });
    addEach(what.texts, person.phone, [](const QString& text) { return digitsIn(text) >= leastDigits; });
    what.replacement = Text::tr("[erased]");
    what.kept = {{"team_member", {}},      {"client", "name"},    {"client", "short_code"},
                 {"client", "legal_name"}, {"client", "address"}, {"client", "web"},
                 {"client", "search"}};
    what.record = Text::tr("Erase a person (record %1)").arg(recordNumber(person.id));
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

QString counted(int count)
{
    return QLocale().toString(count);
}

int otherRows(const ErasureReport& found)
{
    int count = 0;
    for (const auto& [table, rows] : found.rows)
        if (table != "person" && table != "person_goal" && table != "person_role" &&
            table != "influence_edge" && table != "contact")
            count += rows;
    return count;
}

int references(const ErasureReport& found)
{
    int count = 0;
    for (const auto& [table, rows] : found.references)
        count += rows;
    return count;
}

} // namespace

PersonErasure lookAtErasure(const Workspace& workspace, Id id, Progress& progress)
{
    const Person person = requirePerson(workspace, id);
    PersonErasure erasure{id, shownName(person), erasureOf(person), {}, backupsBeside(workspace.path())};
    erasure.found = workspace.whatErasing(erasure.what, progress);
    return erasure;
}

QStringList erasureText(const PersonErasure& erasure)
{
    const ErasureReport& found = erasure.found;
    QStringList lines{Text::tr("Erased is: %1.").arg(erasure.name)};
    const auto add = [&](int count, const QString& sentence) {
        if (count > 0)
            lines << sentence.arg(counted(count));
    };
    add(found.rowCount("person_goal"), Text::tr("Goals of the person: %1."));
    add(found.rowCount("person_role"), Text::tr("Roles of the person: %1."));
    add(found.rowCount("influence_edge"), Text::tr("Influences of and on the person: %1."));
    add(found.rowCount("contact"), Text::tr("Contacts of ours with the person: %1."));
    add(otherRows(found), Text::tr("Other records about the person: %1."));
    add(references(found), Text::tr("Records that stay and no longer refer to the person: %1."));
    add(static_cast<int>(found.replaced.size()),
        Text::tr("Texts in which name, e-mail or phone are replaced by “%2”: %1.")
            .arg(QStringLiteral("%1"), erasure.what.replacement));
    add(static_cast<int>(found.kept.size()),
        Text::tr("Names and addresses of clients or of our team that hold the name and stay: %1. Change them "
                 "yourself where they are about the person."));
    add(found.steps, Text::tr("Steps of the history that are rewritten without the person: %1."));
    if (!isTelling(erasure.name))
        lines << Text::tr("“%1” is too common a word to be replaced in texts. Look through notes yourself.")
                     .arg(erasure.name);
    lines << Text::tr("This can't be undone. One line without the name stays in the history.");
    lines
        << (erasure.backups.isEmpty()
                ? Text::tr("Backups and copies of the file that were made before still hold the person.")
                : Text::tr(
                      "Backups and copies of the file that were made before still hold the person; beside it "
                      "are: %1.")
                      .arg(erasure.backups.join(QStringLiteral(", "))));
    return lines;
}

void erasePerson(Workspace& workspace, Id person, Progress& progress)
{
    workspace.erase(erasureOf(requirePerson(workspace, person)), progress);
}

} // namespace kam
