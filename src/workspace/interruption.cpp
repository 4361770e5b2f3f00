#include "workspace/interruption.h"

#include "base/error.h"
#include "workspace/workspace.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>
#include <string_view>

namespace kam
{

namespace
{

constexpr int stepsBetweenQuestions = 10'000;

} // namespace

Interruption::Interruption(const Workspace& workspace, std::function<bool()> wanted)
    : m_workspace(workspace), m_wanted(std::move(wanted))
{
    sqlite3_progress_handler(workspace.database().getHandle(), stepsBetweenQuestions, &Interruption::asked,
                             this);
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_workspace.database().getHandle(), 0, nullptr, nullptr);
}

bool isInterruption(const Error& error)
{
    return std::string_view(error.what()).find(sqlite3_errstr(SQLITE_INTERRUPT)) != std::string_view::npos;
}

int Interruption::asked(void* self)
{
    return static_cast<Interruption*>(self)->m_wanted() ? 1 : 0;
}

} // namespace kam
