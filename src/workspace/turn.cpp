#include "workspace/turn.h"

#include <QRandomGenerator>
#include <QThread>
#include <algorithm>
#include <sqlite3.h>
#include <sys/stat.h>

namespace kam
{

namespace
{

constexpr qint64 microsecond = 1000;
constexpr qint64 millisecond = 1000 * microsecond;
/// Edits closer together than this come from a program, not from a person.
constexpr qint64 inOneGo = 5 * millisecond;
/// Whoever writes in one go for longer pauses once, whether or not others are seen to wait.
constexpr qint64 longestTurn = 100 * millisecond;
constexpr qint64 shortestPause = 2 * millisecond;
constexpr qint64 longestPause = 50 * millisecond;

/// Between half of @p about and one and a half, so that programs do not keep step with each other.
void sleepAbout(qint64 about)
{
    const double part = 0.5 + QRandomGenerator::global()->generateDouble();
    QThread::usleep(static_cast<unsigned long>(part * static_cast<double>(about) / microsecond));
}

/// Newcomers ask every four milliseconds, those who waited long up to sixteen times as often.
qint64 untilNextQuestion(qint64 waited)
{
    if (waited < 20 * millisecond)
        return 4 * millisecond;
    return waited < 200 * millisecond ? millisecond : millisecond / 4;
}

} // namespace

Turn::Turn(sqlite3* database) : m_database(database)
{
    setPatient(true);
}

void Turn::setPatient(bool patient)
{
    sqlite3_busy_handler(m_database, patient ? &Turn::busy : nullptr, this);
}

int Turn::busy(void* self, int attempt)
{
    return static_cast<Turn*>(self)->waitOrGiveUp(attempt);
}

int Turn::waitOrGiveUp(int attempt)
{
    if (attempt == 0) {
        m_waiting.start();
        m_told = false;
    }
    m_contended = true;
    if (othersStored() || attempt == 0)
        m_quiet.start();
    if (m_quiet.hasExpired(busyMilliseconds) || m_waiting.hasExpired(crowdedMilliseconds))
        return 0;
    if (!m_told && m_waiting.hasExpired(tellAfterMilliseconds)) {
        m_told = true;
        if (m_longWait)
            m_longWait();
    }
    sleepAbout(untilNextQuestion(m_waiting.nsecsElapsed()));
    return 1;
}

/// By the file's time of change: reading the file itself past SQLite would drop the locks of this process.
bool Turn::othersStored()
{
    struct stat about = {};
    if (stat(sqlite3_db_filename(m_database, "main"), &about) != 0)
        return false;
    const bool changed = about.st_mtim.tv_sec != m_stored.tv_sec || about.st_mtim.tv_nsec != m_stored.tv_nsec;
    m_stored = about.st_mtim;
    return changed;
}

void Turn::letOthersGoFirst()
{
    if (m_sinceLast.isValid() && m_sinceLast.nsecsElapsed() < inOneGo) {
        if (m_contended || m_writing.nsecsElapsed() > longestTurn) {
            sleepAbout(std::clamp(m_lastNanoseconds, shortestPause, longestPause));
            m_writing.start();
        }
    } else {
        m_writing.start();
    }
    m_contended = false;
    m_transaction.start();
}

void Turn::ended(bool othersWrote)
{
    m_contended = m_contended || othersWrote;
    m_lastNanoseconds = m_transaction.nsecsElapsed();
    m_sinceLast.start();
}

} // namespace kam
