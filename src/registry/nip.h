#pragma once

#include <QString>

namespace kam
{

/// Checks a Polish tax number (NIP): ten digits, with or without dashes, spaces or the prefix PL; the last is
/// the sum of the others weighted 6 5 7 2 3 4 5 6 7, modulo 11.
/// @returns a translated sentence saying what is wrong, empty where nothing is or the number is empty
[[nodiscard]] QString nipProblem(const QString& taxNumber);

/// nipProblem() where the number is to be a Polish one: the country is Poland, or is not given and the number
/// carries no other country's prefix.
[[nodiscard]] QString taxNumberProblem(const QString& taxNumber, const QString& country);

} // namespace kam
