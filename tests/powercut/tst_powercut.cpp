// What a power cut leaves at every moment of a session is opened again and compared with what was there.
#include "faultyvfs.h"
#include "scene.h"

using namespace kam;
using namespace kam::test;

namespace
{

constexpr int wantedCuts = slowBuild ? 400 : 4000;
constexpr int controlCuts = 500;
constexpr int cutsAnOperation = 3;

struct Tally {
    int cuts = 0;
    int corrupt = 0; ///< not opened, damaged, or a state that never was
    int lost = 0;    ///< whole, but older than what had been acknowledged
    int hotJournals = 0;
};

/// A session of edits of different kinds; each is known before it begins and after it ended.
class Session
{
public:
    Session(const char* settings, int wanted) : m_wanted(wanted)
    {
        auto& vfs = FaultyVfs::instance();
        vfs.reset();
        Workspace::create(filePath(m_folder), QStringLiteral("PLN")).reset();
        vfs.model([this] { cut(); });
        m_workspace = Workspace::open(filePath(m_folder), {.readOnly = false, .vfs = FaultyVfs::name});
        m_workspace->database().exec(settings);
        m_states.push_back(stateOf(*m_workspace));
        m_collecting = true;
    }
    ~Session()
    {
        m_workspace.reset();
        FaultyVfs::instance().reset();
    }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Tally run()
    {
        for (int number = 0; m_tally.cuts < m_wanted; ++number) {
            change(number);
            m_states.push_back(stateOf(*m_workspace));
            checkAll();
        }
        return m_tally;
    }

private:
    void cut()
    {
        for (int i = 0; m_collecting && i < cutsAnOperation; ++i)
            m_disks.push_back(FaultyVfs::instance().afterPowerCut(m_random));
    }

    void change(int number)
    {
        switch (number % 5) {
        case 0:
            addMember(*m_workspace, 1 + number % 40, QStringLiteral("Member %1").arg(number));
            break;
        case 1:
            addClients(number);
            break;
        case 2:
            m_workspace->undo();
            break;
        case 3:
            m_workspace->redo();
            break;
        default:
            m_workspace->edit(QStringLiteral("Empty"), [&] {
                Query(*m_workspace, "DELETE FROM client WHERE id % 3 = ?").bind(1, number % 3).run();
            });
        }
    }

    void addClients(int number)
    {
        m_workspace->edit(QStringLiteral("Import"), [&] {
            Query add(*m_workspace,
                      "INSERT OR REPLACE INTO client (id, name, search, notes) VALUES (?, ?, '', ?)");
            for (int i = 1; i <= 30; ++i)
                add.bind(1, i)
                    .bind(2, QStringLiteral("Client %1").arg(number))
                    .bind(3, QString(300, u'n'))
                    .run();
        });
    }

    /// Each disk was taken while the last change ran, so it holds the state before or after it.
    void checkAll()
    {
        for (const Disk& disk : m_disks)
            check(disk);
        m_disks.clear();
    }

    void check(const Disk& disk)
    {
        ++m_tally.cuts;
        const QTemporaryDir folder(inMemory());
        for (const auto& [path, content] : disk)
            write(folder.filePath(QFileInfo(QString::fromStdString(path)).fileName()), content);
        if (QFile::exists(filePath(folder) + QStringLiteral("-journal")))
            ++m_tally.hotJournals;
        const std::string state = stateAfterwards(filePath(folder));
        if (state == m_states.back() || state == m_states[m_states.size() - 2])
            return;
        if (std::find(m_states.begin(), m_states.end(), state) != m_states.end())
            ++m_tally.lost;
        else
            ++m_tally.corrupt;
    }

    std::string stateAfterwards(const QString& path)
    {
        try {
            const auto workspace = Workspace::open(path);
            return workspace->integrityProblem().isEmpty() ? stateOf(*workspace) : std::string("damaged");
        } catch (const Error& error) {
            return error.what();
        }
    }

    QTemporaryDir m_folder{inMemory()};
    std::unique_ptr<Workspace> m_workspace;
    std::mt19937_64 m_random{20261124};
    std::vector<std::string> m_states;
    std::vector<Disk> m_disks;
    Tally m_tally;
    int m_wanted;
    bool m_collecting = false;
};

Tally cutsWith(const char* settings, int wanted)
{
    const Tally tally = Session(settings, wanted).run();
    WARN(settings << ": " << tally.cuts << " cuts, " << tally.hotJournals << " with a journal, "
                  << tally.corrupt << " corrupt, " << tally.lost << " lost");
    return tally;
}

} // namespace

TEST_CASE("no power cut damages the file or loses an acknowledged change")
{
    const Tally tally = cutsWith("PRAGMA synchronous=EXTRA", wantedCuts);
    CHECK(tally.cuts >= wantedCuts);
    CHECK(tally.corrupt == 0);
    CHECK(tally.lost == 0);
    CHECK(tally.hotJournals > tally.cuts / 10);
}

TEST_CASE("the power cuts are hard enough to damage a file without syncs")
{
    const Tally tally = cutsWith("PRAGMA synchronous=OFF", controlCuts);
    CHECK(tally.corrupt + tally.lost > 0);
}

TEST_CASE("the power cuts are hard enough to lose a change where the folder is not synced")
{
    const Tally tally = cutsWith("PRAGMA synchronous=FULL", controlCuts);
    CHECK(tally.corrupt == 0);
    CHECK(tally.lost > 0);
}
