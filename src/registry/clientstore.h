#pragma once

#include "registry/client.h"

#include <vector>

namespace kam
{

class Workspace;

/// What a list of clients shows and in which order; empty lists and texts do not restrict.
struct ClientFilter {
    QString text; ///< every word must occur in name, code, legal name, tax number, city or tags; folded
    std::vector<ClientStatus> statuses;
    QStringList tags;       ///< any of these
    std::vector<Id> owners; ///< any of these; noId stands for "nobody"
    ClientField sortBy = ClientField::Name;
    bool descending = false;

    friend bool operator==(const ClientFilter&, const ClientFilter&) = default;
};

/// The tables client and client_tag. Every function that writes is one step of the history.
class ClientStore
{
public:
    explicit ClientStore(Workspace& workspace) : m_workspace(workspace) {}

    /// @param clients one that has an identifier keeps it, so that clients added together can be each other's
    /// parents
    /// @returns the identifiers, in the order given. @throws Error that names the client and the field
    std::vector<Id> add(std::vector<Client> clients);
    Id add(const Client& client) { return add(std::vector{client}).front(); }
    /// Stores all fields of clients that exist. @throws Error; a parent that would make a circle is refused
    /// by name
    void update(const std::vector<Client>& clients);
    void update(const Client& client) { update(std::vector{client}); }
    /// Sets one field of many clients, as the multi-row editor does. @param value as readField() reads it
    void setField(const std::vector<Id>& clients, ClientField field, const QString& value);
    void remove(const std::vector<Id>& clients);

    [[nodiscard]] qint64 count() const;
    [[nodiscard]] std::optional<Client> client(Id id) const;
    /// In the order asked for; identifiers that are gone are left out.
    [[nodiscard]] std::vector<Client> clients(const std::vector<Id>& ids) const;
    /// Identifiers only, sorted in the user's alphabet: the list reads rows as it shows them.
    [[nodiscard]] std::vector<Id> find(const ClientFilter& filter) const;
    /// Exact name, then exact short code, then folded name; noId where there is none or more than one.
    [[nodiscard]] Id findByName(const QString& nameOrCode) const;
    [[nodiscard]] std::vector<Id> sameName(const QString& name, Id except = noId) const;
    [[nodiscard]] QStringList allTags() const;
    /// Distinct values in use, for completing what is typed. @param field Industry, Country or City
    [[nodiscard]] QStringList valuesInUse(ClientField field) const;

private:
    Workspace& m_workspace;
};

/// Puts the text of a field, as a person or a file has it, into the client. Numbers and dates are read as
/// files have them, else in the current locale. Tags stand apart by semicolons or commas; one that holds such
/// a mark is put in double quotes. Owner and parent are found by name, e-mail or short code, or as "#" and
/// the identifier. Empty text clears the field; of the status it makes a prospect.
/// @throws Error naming the field, the text and the remedy
void readField(const Workspace& workspace, Client& client, ClientField field, const QString& text);
/// The text of a field as files and the clipboard have it: dot as decimal mark, ISO dates, stable words.
/// Reads back as the same; an owner or parent whose name others have too is written in the next form that is
/// unique.
[[nodiscard]] QString writtenField(const Workspace& workspace, const Client& client, ClientField field);

} // namespace kam
