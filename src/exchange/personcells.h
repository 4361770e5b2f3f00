#pragma once

#include "buyingcentre/buyingcentre.h"
#include "exchange/columnplan.h"

namespace kam
{

/// The columns of the table of people, in the order of an export.
enum class PersonColumn : std::size_t {
    Client,
    Name,
    Placeholder,
    Position,
    Unit,
    Email,
    Phone,
    Roles,
    Goals,
    Attitude,
    AttitudeKnowledge,
    AttitudeSource,
    AttitudeOn,
    Influence,
    InfluenceKnowledge,
    InfluenceSource,
    InfluenceOn,
    Manager,
    OurPerson,
    Since,
    LeftOn,
    Notes,
};
[[nodiscard]] std::span<const TableField> personColumns();

/// Texts in one cell, apart by semicolons; those within a text are written "\;".
[[nodiscard]] QString writtenList(const QStringList& texts);
[[nodiscard]] QStringList readList(const QString& cell);

/// "decider; user|assumed|Press line|2026-01-31|said the buyer": word, knowledge, project, day and source,
/// apart by "|", as many as there are.
[[nodiscard]] QString writtenRoles(const std::vector<RoleHeld>& roles, const BuyingCentre& centre);
/// Words in English or in the language of the program. @throws Error naming the role or the project
[[nodiscard]] std::vector<RoleHeld> readRoles(const QString& cell, const BuyingCentre& centre);

/// A row's cells into a person. Columns the file does not have stay as they are.
/// @param manager the cell's text, whoever it is @throws Error naming the column and the remedy
void readPersonCells(const ColumnPlan& plan, const BuyingCentre& centre, Person& person);

} // namespace kam
