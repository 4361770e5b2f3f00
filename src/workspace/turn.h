#pragma once

#include <QElapsedTimer>
#include <ctime>
#include <functional>

struct sqlite3;

namespace kam
{

/// How long a writer waits for another one that stores nothing.
inline constexpr int busyMilliseconds = 5000;
/// How long it waits while others store one change after the other.
inline constexpr int crowdedMilliseconds = 30'000;
/// After this time of waiting the person is told.
inline constexpr int tellAfterMilliseconds = 500;

/// How one connection takes turns with the other writers of its file. SQLite keeps no queue: whoever asks
/// first after a commit is next, and a program that writes edit after edit would always be that one. So who
/// has just written among others lets them go first for a moment, and who has waited longer asks more often.
class Turn
{
public:
    /// Sets itself up as the connection's busy handler; must live as long as the connection.
    explicit Turn(sqlite3* database);
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    /// Called once while a wait lasts longer than tellAfterMilliseconds. Must not use the connection.
    void setLongWait(std::function<void()> told) { m_longWait = std::move(told); }
    /// Whether a locked file is waited for or reported at once.
    void setPatient(bool patient);

    /// To be called before a transaction that writes begins.
    void letOthersGoFirst();
    /// To be called after it, with whether other connections committed since our last one.
    void ended(bool othersWrote);

private:
    static int busy(void* self, int attempt);
    int waitOrGiveUp(int attempt);
    [[nodiscard]] bool othersStored();

    sqlite3* m_database;
    std::function<void()> m_longWait;
    QElapsedTimer m_waiting;
    QElapsedTimer m_quiet; ///< since the file was last seen to change while we wait
    struct timespec m_stored = {};
    QElapsedTimer m_transaction;  ///< since the last one began
    QElapsedTimer m_sinceLast;    ///< since the last one ended
    QElapsedTimer m_writing;      ///< since we began to write edit after edit
    qint64 m_lastNanoseconds = 0; ///< how long the last one took
    bool m_told = false;
    bool m_contended = false;
};

} // namespace kam
