#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <string>

namespace kam
{

/// Reads a calendar date: ISO ("2026-11-24") in every locale, or day, month and year in the order of the
/// locale's short form, apart by one dot, slash, dash or space, or with the month as a word of the locale of
/// three letters and more ("2 Mar 2026", "2 marca 2026"). The year has four digits, since two leave the
/// century open.
/// @returns an invalid date for anything else, and for days that do not exist
[[nodiscard]] QDate readDate(const QString& text, const QLocale& locale);

/// For files: "2026-11-24"; empty where the date is not valid or beyond the years 0 to 9999.
[[nodiscard]] std::string isoDate(QDate date);

/// For people, in tables and fields: "2 Mar 2026" in English, where figures alone are read in two orders,
/// "02.03.2026" in Polish, else the locale's short form with four digits for the year; empty where it is not
/// valid.
[[nodiscard]] QString shownDate(QDate date, const QLocale& locale);

/// For people, in sentences: "2 March 2026", "2 marca 2026"; empty where it is not valid.
[[nodiscard]] QString writtenDate(QDate date, const QLocale& locale);

/// The date as shownDate() has it, and hours and minutes of the clock on the wall.
[[nodiscard]] QString shownTime(const QDateTime& time, const QLocale& locale);

} // namespace kam
