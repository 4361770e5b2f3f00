#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <string_view>
#include <vector>

namespace kam
{

class Workspace;

enum class VCardVersion { Three, Four }; ///< RFC 2426 and RFC 6350

/// What an address book knows of a person.
struct VCard {
    QString name;    ///< FN, else put together from N
    QString company; ///< first part of ORG
    QString unit;    ///< the other parts of ORG
    QString position;
    QString email; ///< all of them, the preferred one first, apart by commas
    QString phone;
    QString note;
    qint64 line = 0;      ///< on which the card begins, counted from 1
    bool isPerson = true; ///< not a group, an organisation, a place or a device
    friend bool operator==(const VCard&, const VCard&) = default;
};

/// Whether a file begins like one of vCards.
[[nodiscard]] bool isVCard(std::string_view beginning);

/// Reads vCard 3.0 and 4.0. @param name of the file, for sentences
/// @throws Error naming the file and the line: another version or none, a card that does not end, no UTF-8
[[nodiscard]] std::vector<VCard> readVCards(std::string_view text, const QString& name);

/// The cards as a table that importPeople() reads, each beginning in the line of its card, so that what is
/// refused is found in the file. Cards that are not about a person are left out.
[[nodiscard]] std::string vcardsAsCsv(const std::vector<VCard>& cards);
/// A sentence for each card that is left out.
[[nodiscard]] QStringList skippedCards(const std::vector<VCard>& cards);

/// All known people who have not left, with what an address book holds: name, company, unit, position, e-mail
/// and phone. Judgements and notes are not written: they are ours.
[[nodiscard]] std::string peopleAsVCards(const Workspace& workspace, VCardVersion version);

} // namespace kam
