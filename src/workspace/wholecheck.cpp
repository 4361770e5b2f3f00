#include "workspace/wholecheck.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <ctime>
#include <sqlite3.h>

namespace kam
{

namespace
{

constexpr double mostSeconds = 30;
constexpr int stepsBetweenLooks = 10000;

double processorSeconds()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Ends a check that a hostile file keeps busy for ever, or that nobody waits for any more. Counts the time
/// the processor worked for us: a slow disk or a busy machine does not make a file a damaged one.
class Deadline
{
public:
    Deadline(sqlite3* database, const std::atomic<bool>* stop)
        : m_database(database), m_stop(stop), m_started(processorSeconds())
    {
        sqlite3_progress_handler(database, stepsBetweenLooks, &Deadline::reached, this);
    }
    ~Deadline() { sqlite3_progress_handler(m_database, 0, nullptr, nullptr); }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    static int reached(void* self)
    {
        const auto& deadline = *static_cast<Deadline*>(self);
        return processorSeconds() - deadline.m_started > mostSeconds || (deadline.m_stop && *deadline.m_stop);
    }

    sqlite3* m_database;
    const std::atomic<bool>* m_stop;
    double m_started;
};

/// The codes of a file that can't be understood, names sizes beyond all limits or keeps SQLite busy.
bool meansDamage(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == SQLITE_TOOBIG ||
           code == SQLITE_INTERRUPT;
}

} // namespace

bool isWhole(SQLite::Database& database, const std::atomic<bool>* stop)
{
    try {
        const Deadline deadline(database.getHandle(), stop);
        SQLite::Statement check(database, "PRAGMA quick_check(1)");
        return check.executeStep() && check.getColumn(0).getString() == "ok";
    } catch (const SQLite::Exception& exception) {
        if ((stop && *stop) || !meansDamage(exception.getErrorCode() & 0xff))
            throw;
        return false;
    }
}

WholeCheck::WholeCheck(QString path, OpenOptions options)
    : m_path(std::move(path)), m_options(std::move(options))
{
    m_options.readOnly = true;
}

WholeCheck::~WholeCheck()
{
    m_stop = true;
}

void WholeCheck::begin()
{
    if (m_result.valid())
        return;
    m_result = std::async(std::launch::async, [this] {
        const auto database = openConnection(m_path, m_options);
        return isWhole(*database, &m_stop);
    });
}

bool WholeCheck::isOver() const
{
    return m_result.valid() && m_result.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

bool WholeCheck::wait()
{
    begin();
    return m_result.get();
}

} // namespace kam
