#pragma once

#include <QString>
#include <stdexcept>

namespace kam
{

/// Why something was not done; the value is the exit status of the command line.
enum class Failure {
    Refused = 1,    ///< bad data; the sentence names the row or field and the remedy
    Usage = 2,      ///< wrong options or arguments
    Unreadable = 3, ///< a file that is missing, damaged, foreign, newer or must not be read
};

/// The one exception of the core. It is caught by the action gate of the user interface and by `main` of the
/// command line, nowhere in between unless the caller can truly go on.
class Error : public std::runtime_error
{
public:
    /// @param sentence translated, for the person: what, where, what to do
    /// @param detail English, for the log; holds no client data
    explicit Error(QString sentence, const std::string& detail = {}, Failure failure = Failure::Refused);

    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    [[nodiscard]] Failure failure() const { return m_failure; }

private:
    QString m_sentence;
    Failure m_failure;
};

/// Thrown through long work when the person cancels it; nothing is written.
class Cancelled : public Error
{
public:
    Cancelled();
};

} // namespace kam
