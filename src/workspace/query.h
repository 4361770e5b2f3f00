#pragma once

#include "base/date.h"
#include "base/identifier.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace kam
{

class Workspace;

/// The ways to bind that come down to a few others.
template <class Derived>
class Binding
{
public:
    Derived& bind(int parameter, int value) { return self().bind(parameter, qint64{value}); }
    template <class T>
    Derived& bind(int parameter, const std::optional<T>& value)
    {
        return value ? self().bind(parameter, *value) : self().bindNull(parameter);
    }
    /// ISO text, or NULL where the date is not valid
    Derived& bind(int parameter, QDate value)
    {
        return value.isValid() ? self().bindUtf8(parameter, isoDate(value)) : self().bindNull(parameter);
    }
    /// NULL for noId
    Derived& bindId(int parameter, Id value)
    {
        return value == noId ? self().bindNull(parameter) : self().bind(parameter, value);
    }

private:
    Derived& self() { return static_cast<Derived&>(*this); }
};

/// One run of a prepared statement; the statement itself is kept by the workspace and prepared once.
/// Use one Query for a loop of inserts: bind all parameters, then run(), again and again.
/// Every failure is an Error with a sentence for the person.
class Query : public Binding<Query>
{
public:
    /// @param sql a string literal: its address is the key of the cache
    Query(const Workspace& workspace, const char* sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    using Binding::bind;
    /// Parameters are counted from 1, in the order of the question marks.
    Query& bind(int parameter, qint64 value);
    Query& bind(int parameter, double value);
    Query& bind(int parameter, const QString& value);
    /// @param blob stays as it is until the query has run
    Query& bindKept(int parameter, const QByteArray& blob);
    Query& bindUtf8(int parameter, std::string_view text);
    Query& bindNull(int parameter);

    /// True while there is a row to read.
    bool step();
    /// Runs a statement without result rows, and makes it ready to be bound again.
    void run();

    /// Columns are counted from 0.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// The text as it lies in the file, valid until the next step().
    [[nodiscard]] std::string_view utf8(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    [[nodiscard]] std::optional<double> maybeReal(int column) const;
    [[nodiscard]] QDate date(int column) const;

private:
    void require(int code);

    const Workspace& m_workspace;
    const char* m_sql;
    sqlite3_stmt* m_raw;
};

} // namespace kam
