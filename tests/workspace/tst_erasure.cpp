// What is erased is nowhere in the file, and what is left of the history still works.
#include "base/progress.h"
#include "support.h"
#include "workspace/changesetvalues.h"
#include "workspace/erasure.h"
#include "workspace/historylog.h"
#include "workspace/replacewords.h"

#include <QStringConverter>

using namespace kam;
using namespace kam::test;

namespace
{

const QString name = QStringLiteral("Żaneta Qwertowska");
const QString folded = QStringLiteral("zaneta qwertowska");

struct File {
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    NoProgress progress;

    void edit(const QString& label, const char* sql)
    {
        workspace->edit(label, [&] { SQLite::Statement(workspace->database(), sql).exec(); });
    }
    void editWith(const QString& label, const char* sql, const QString& text)
    {
        workspace->edit(label, [&] { Query(*workspace, sql).bind(1, text).run(); });
    }
    [[nodiscard]] std::string value(const char* sql) const
    {
        return workspace->database().execAndGet(sql).getString();
    }
    /// A client, a person with everything that hangs on one, and traces elsewhere.
    void fill()
    {
        edit(QStringLiteral("Client"), "INSERT INTO client (id, name, search) VALUES (1, 'Alfa', 'alfa')");
        editWith(QStringLiteral("Add ") + name,
                 "INSERT INTO person (id, client, name, email, search) VALUES (7, 1, ?1, 'zq@alfa.example', "
                 "'zaneta qwertowska')",
                 name);
        edit(QStringLiteral("Other"),
             "INSERT INTO person (id, client, name, search, manager) VALUES (8, 1, 'Jan', "
             "'jan', 7)");
        edit(QStringLiteral("Goal"),
             "INSERT INTO person_goal (id, person, place, goal) VALUES (70, 7, 1, 'calm'), "
             "(80, 8, 1, 'order')");
        edit(QStringLiteral("Goal"), "UPDATE person_goal SET goal = 'quiet' WHERE id = 70");
        edit(QStringLiteral("Edge"),
             "INSERT INTO influence_edge (id, from_person, to_person, kind, strength) VALUES "
             "(90, 8, 7, 'positive', 2)");
        editWith(QStringLiteral("Notes"),
                 "UPDATE client SET notes = 'Ask ' || ?1 || ', not Jan.' WHERE id = 1", name);
        edit(QStringLiteral("Position"),
             "UPDATE person SET position = 'deputy of ZANETA QWERTOWSKA-Alt' WHERE id = 8");
        editWith(QStringLiteral("Position"),
                 "UPDATE person SET position = 'deputy of ' || ?1, search = 'jan deputy of zaneta "
                 "qwertowska' WHERE "
                 "id = 8",
                 name);
        edit(QStringLiteral("Remove a goal"), "DELETE FROM person_goal WHERE id = 70");
    }
    [[nodiscard]] Erasure erasure() const
    {
        return {{{"person", 7}},
                {name, QStringLiteral("zq@alfa.example")},
                QStringLiteral("[erased]"),
                {{"team_member", {}}, {"client", "name"}},
                QStringLiteral("Erase a person")};
    }
};

int countIn(const QByteArray& content, const QString& text)
{
    int count = 0;
    for (const auto encoding :
         {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::Stateless);
        const QByteArray bytes = encode(text);
        count += static_cast<int>(content.count(bytes));
    }
    return count;
}

std::string bytesOf(const Changeset& changeset)
{
    std::string all;
    for (const QByteArray& part : changeset.parts)
        all.append(part.constData(), static_cast<std::size_t>(part.size()));
    return all;
}

} // namespace

TEST_CASE_METHOD(File, "nothing of what was erased is left in the file, in any encoding")
{
    fill();
    workspace.reset();
    CHECK(countIn(contentOf(filePath(folder)), name) > 0);
    CHECK(countIn(contentOf(filePath(folder)), folded) > 0);
    workspace = Workspace::open(filePath(folder));
    workspace->erase(erasure(), progress);
    for (const QString& trace :
         {name, name.toUpper(), folded, QStringLiteral("zq@alfa.example"), QStringLiteral("Qwertowska"),
          QStringLiteral("quiet"), QStringLiteral("calm")})
        CHECK(countIn(contentOf(filePath(folder)), trace) == 0);
    CHECK(countIn(contentOf(filePath(folder)), QStringLiteral("QWERTOWSKA-Alt")) == 0);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("w.kam")});
}

TEST_CASE_METHOD(File, "what is to vanish is listed first, and nothing is changed by that")
{
    fill();
    edit(QStringLiteral("Namesake"), "UPDATE client SET name = 'Żaneta Qwertowska Ltd' WHERE id = 1");
    const std::string before = dump(workspace->database());
    const ErasureReport report = workspace->whatErasing(erasure(), progress);
    CHECK(dump(workspace->database()) == before);
    CHECK(report.rowCount("person") == 1);
    CHECK(report.rowCount("influence_edge") == 1);
    CHECK(report.rowCount("person_goal") == 0);
    CHECK(report.references == std::map<QByteArray, int>{{"person", 1}});
    CHECK(report.replaced.size() == 3); // notes, position, search
    CHECK(report.kept == std::vector<TextPlace>{{"client", 1, "name"}});
    CHECK(report.steps == 9);
    const ErasureReport done = workspace->erase(erasure(), progress);
    CHECK(done.rows == report.rows);
    CHECK(done.steps == report.steps);
    CHECK(value("SELECT name FROM client") == "Żaneta Qwertowska Ltd");
    CHECK(workspace->whatErasing(erasure(), progress).steps == 0);
}

TEST_CASE_METHOD(File, "the rest of the data and of the history stays, and can be undone and made again")
{
    fill();
    workspace->erase(erasure(), progress);
    CHECK(value("SELECT notes FROM client") == "Ask [erased], not Jan.");
    CHECK(value("SELECT position || '|' || search || '|' || ifnull(manager, 0) FROM person") ==
          "deputy of [erased]|jan deputy of [erased]|0");
    CHECK(value("SELECT count(*) FROM person_goal") == "1");
    const std::string end = dump(workspace->database());
    const auto lines = workspace->history(100);
    CHECK(lines.front().label == QStringLiteral("Erase a person"));
    CHECK(std::any_of(lines.begin(), lines.end(), [](const HistoryEntry& entry) {
        return entry.label == QStringLiteral("Add [erased]");
    }));
    int undone = 0;
    while (workspace->undo())
        ++undone;
    CHECK(undone == 6); // client, other, goal of the other, notes, two positions
    CHECK(value("SELECT count(*) FROM person") == "0");
    workspace.reset();
    workspace = Workspace::open(filePath(folder));
    while (workspace->redo())
        continue;
    CHECK(dump(workspace->database()) == end);
    CHECK(workspace->integrityProblem().isEmpty());
    CHECK(countIn(contentOf(filePath(folder)), name) == 0);
}

TEST_CASE_METHOD(File, "an erasure can't be undone, and is no step to undo")
{
    edit(QStringLiteral("Client"), "INSERT INTO client (id, name, search) VALUES (1, 'Alfa', 'alfa')");
    edit(QStringLiteral("Person"), "INSERT INTO person (id, client, name, search) VALUES (7, 1, 'P', 'p')");
    workspace->erase({{{"person", 7}}, {}, {}, {}, QStringLiteral("Erase")}, progress);
    CHECK(workspace->nextUndo()->label == QStringLiteral("Client"));
    CHECK(workspace->undo());
    CHECK(workspace->nextRedo()->label == QStringLiteral("Client"));
    CHECK(workspace->redo());
    CHECK_FALSE(workspace->nextRedo());
    CHECK(value("SELECT count(*) FROM person") == "0");
}

TEST_CASE_METHOD(File, "what was removed or undone before can be erased from the history")
{
    fill();
    edit(QStringLiteral("Remove"), "DELETE FROM person WHERE id = 7");
    const ErasureReport report = workspace->erase(erasure(), progress);
    CHECK(report.rows.empty());
    CHECK(report.steps > 5);
    CHECK(countIn(contentOf(filePath(folder)), QStringLiteral("Qwertowska")) == 0);
    while (workspace->undo())
        continue;
    CHECK(workspace->integrityProblem().isEmpty());
}

TEST_CASE_METHOD(File, "names are replaced as words of their own, whatever their case, and nothing else is")
{
    edit(QStringLiteral("Client"),
         "INSERT INTO client (id, name, search, notes) VALUES (1, 'A', 'a', 'Jan Lis, JAN "
         "LIS; Jan Lisowski and xJan Lis; Jan  Lis')");
    Erasure what{{}, {QStringLiteral("Jan Lis")}, QStringLiteral("*"), {}, QStringLiteral("Erase")};
    workspace->erase(what, progress);
    CHECK(value("SELECT notes FROM client") == "*, *; Jan Lisowski and xJan Lis; *");
}

TEST_CASE_METHOD(
    File, "another program sees the erasure, and one that reads keeps the file from being compacted only")
{
    fill();
    const auto other = Workspace::open(filePath(folder));
    int everything = 0;
    QObject::connect(other.get(), &Workspace::changed, other.get(),
                     [&](const Changes& changes) { everything += changes.everything ? 1 : 0; });
    workspace->erase(erasure(), progress);
    other->poll();
    CHECK(everything == 1);
    CHECK_FALSE(other->isLost());
    CHECK(other->undo());
    CHECK(other->integrityProblem().isEmpty());
}

TEST_CASE_METHOD(File, "changesets taken apart and put together again are the same to the byte")
{
    fill();
    const HistoryLog log(*workspace);
    int rows = 0;
    for (const qint64 entry : log.recorded()) {
        const Changeset changeset = log.changeset(entry);
        CHECK(bytesOf(rewritten(changeset, [](RowChange&) { return true; })) == bytesOf(changeset));
        readChangeset(changeset, [&](const RowChange& change) {
            ++rows;
            CHECK(change.key() > 0);
        });
        CHECK(rewritten(changeset, [](RowChange&) { return false; }).empty());
    }
    CHECK(rows == 11);
}

TEST_CASE("a damaged changeset is refused, never read past its end")
{
    const QTemporaryDir folder;
    const auto workspace = Workspace::create(filePath(folder), QStringLiteral("PLN"));
    addMember(*workspace, 1, QStringLiteral("Anna"));
    const std::string whole = bytesOf(HistoryLog(*workspace).changeset(1));
    for (std::size_t size = 1; size < whole.size(); ++size) {
        Changeset cut;
        cut.append(std::string_view(whole).substr(0, size));
        CHECK_THROWS_AS(readChangeset(cut, [](const RowChange&) {}), SQLite::Exception);
    }
    Changeset odd;
    odd.append(std::string("T\x01\x01x\0\x12\0\x09", 8));
    CHECK_THROWS_AS(readChangeset(odd, [](const RowChange&) {}), SQLite::Exception);
}

TEST_CASE("words are found whatever their case, accents and gaps, and only whole ones")
{
    const auto replaced = [](const char* text, const char* sought) {
        QString result = QString::fromUtf8(text);
        const bool any = replaceWords(result, QString::fromUtf8(sought), QStringLiteral("*"));
        CHECK(any == (result != QString::fromUtf8(text)));
        return result.toStdString();
    };
    CHECK(replaced("Łukasz Żak, LUKASZ ZAK", "lukasz zak") == "*, *");
    CHECK(replaced("Z\u030cak", "zak") == "*");
    CHECK(replaced("ask Jan \t Lis.", "jan lis") == "ask *.");
    CHECK(replaced("Jan Lisowski", "jan lis") == "Jan Lisowski");
    CHECK(replaced("MegaJan Lis", "jan lis") == "MegaJan Lis");
    CHECK(replaced("Jan Lis Jan Lis", "jan lis") == "* *");
    CHECK(replaced("Straße 1", "strasse 1") == "*");
    CHECK(replaced("😀Jan Lis😀", "jan lis") == "😀*😀");
    CHECK(replaced("", "jan lis").empty());
}
