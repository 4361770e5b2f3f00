// Files that must not open, by their exit status and sentence, and who may read what is written.
#include "cli/kamprogram.h"

#include <map>
#include <set>

using kam::test::Kam;
using kam::test::Outcome;

namespace
{

/// Spoils good.kam in every way, as other programs do.
const char* const spoil = R"(
import os, shutil, sqlite3
good = open('good.kam', 'rb').read()
def write(name, content):
    open(name + '.kam', 'wb').write(content)
def change(name, sql):
    shutil.copy('good.kam', name + '.kam')
    connection = sqlite3.connect(name + '.kam')
    connection.execute(sql)
    connection.commit()
    connection.close()
write('empty', b'')
write('cut', good[:len(good) // 2])
write('text', b'name;revenue\nAlfa;12\n')
write('zip', b'PK\x03\x04' + bytes(600))
write('bytes', b'\x7f' * 700)
write('damaged', good[:4104] + b'\xa5' * 2000 + good[6104:])
change('foreign', 'PRAGMA application_id=1')
change('newer', 'PRAGMA user_version=99')
change('missing', 'DROP TABLE gate')
change('extra', 'CREATE TABLE extra (id INTEGER PRIMARY KEY)')
change('view', 'CREATE VIEW v AS SELECT 1')
change('trigger', 'CREATE TRIGGER t AFTER INSERT ON gate BEGIN DELETE FROM client; END')
os.mkdir('folder.kam')
)";

} // namespace

TEST_CASE("what is no workspace has its sentence and exit status 3 at every command, and is left alone")
{
    const Kam kam;
    REQUIRE(kam("new good.kam").status == 0);
    kam.write("spoil.py", spoil);
    REQUIRE(kam.shell(QStringLiteral("python3 spoil.py")).isEmpty());
    const QString state = QStringLiteral("ls -l --time-style=full-iso; sha256sum *.kam 2>/dev/null");
    const QString before = kam.shell(state);
    const std::map<std::string, std::string> sentences{
        {"empty", "is empty (0 bytes), so it holds no workspace."},
        {"cut", "was cut short: the end of the file is missing."},
        {"text", "is a text file, not a workspace."},
        {"zip", "is a ZIP archive or an Office document, not a workspace."},
        {"bytes", "is not a KAM Workbench workspace."},
        {"damaged", "is damaged. Restore your last backup; the damaged file was left as it is."},
        {"foreign", "is a database of another application, not a workspace."},
        {"newer", "was written by a newer version of KAM Workbench."},
        {"missing", "was changed by another program, so it is not opened."},
        {"extra", "was changed by another program, so it is not opened."},
        {"view", "was changed by another program, so it is not opened."},
        {"trigger", "was changed by another program, so it is not opened."},
        {"folder", "is a folder. Choose the workspace file in it"},
        {"none", "There is no file none.kam."},
    };
    for (const auto& [name, sentence] : sentences)
        for (const char* command :
             {"history", "undo", "redo", "check", "rank", "abc", "gaps", "forecast --horizon 4",
              "clv --client RL", "export clients", "plan --all --out plans"}) {
            INFO(command << " " << name);
            const Outcome outcome = kam((std::string(command) + ' ' + name + ".kam").c_str());
            CHECK(outcome.status == 3);
            CHECK(outcome.out.empty());
            CHECK(outcome.err.find(sentence) != std::string::npos);
        }
    CHECK(kam.shell(state) == before);
}

TEST_CASE("what is written over a file, and the copy before a new version, are for their owner alone")
{
    const Kam kam;
    kam("new w.kam --demo");
    const auto modeOf = [&](const char* file) {
        return kam.shell(QStringLiteral("stat -c %a %1").arg(QLatin1String(file))).trimmed();
    };
    for (const char* mask : {"000", "022"}) {
        INFO(mask);
        const auto run = [&](const char* line) {
            return kam.shell(QStringLiteral("umask %1; %2").arg(QLatin1String(mask), QLatin1String(line)));
        };
        run("rm -rf old plans; touch there.csv there.vcf there.pdf; chmod 666 there.*");
        run("kam export clients w.kam --out there.csv --force; kam export people w.kam --out there.vcf "
            "--force");
        run("kam plan w.kam --client RL --out there.pdf --force");
        run("rm -f fresh.csv; kam export clients w.kam --out fresh.csv");
        for (const char* file : {"there.csv", "there.vcf", "there.pdf", "fresh.csv"}) {
            INFO(file);
            CHECK(modeOf(file) == QStringLiteral("600"));
        }
        // A workspace of an older version is copied before it is brought up to date.
        run("mkdir old; cp $DATA/workspace_v1/workspace.kam old/o.kam; chmod 600 old/o.kam; cd old; "
            "kam undo o.kam");
        const QString files = run("find old -type f -printf '%m\\n' | sort | uniq -c | tr -s ' '").trimmed();
        CHECK(files.toStdString().find("600") != std::string::npos);
        CHECK(files.count(u'\n') == 0);
        CHECK_FALSE(files.startsWith(QStringLiteral("1 "))); // the copy is there
    }
}
