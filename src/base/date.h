#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <string>

namespace kam
{

/// Reads a calendar date: ISO ("2026-11-24") in every locale, or day, month and year in the order of the
/// locale's short form, apart by one dot, slash, dash or space; where that form names the month, in that form
/// too. The year has four digits, since two leave the century open.
/// @returns an invalid date for anything else, and for days that do not exist
[[nodiscard]] QDate readDate(const QString& text, const QLocale& locale);

/// For files: "2026-11-24"; empty where the date is not valid or beyond the years 0 to 9999.
[[nodiscard]] std::string isoDate(QDate date);

/// For people: the locale's short form, always with four digits for the year; empty where it is not valid.
[[nodiscard]] QString shownDate(QDate date, const QLocale& locale);

} // namespace kam
