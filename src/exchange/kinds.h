#pragma once

#include "exchange/importoptions.h"
#include "exchange/importreport.h"
#include "exchange/vcard.h"

#include <QByteArray>
#include <string>

namespace kam
{

class CsvReader;
class Workspace;

/// A kind of table that can be read into a workspace. Menus, dialogs and `kam import` follow the list of
/// kinds.
struct ImportKind {
    QByteArray word; ///< stable, for the command line: "clients"
    QString name;    ///< translated, for menus: "Clients"
    ImportReport (*run)(Workspace& workspace, CsvReader& reader, const ImportOptions& options);
    /// What a column can stand for, in the order of a form; null where columns can't be renamed.
    std::vector<ImportField> (*fields)(const Workspace& workspace) = nullptr;
    /// The word of the field that each heading names by itself; empty where it names none.
    QStringList (*guess)(const Workspace& workspace, const QStringList& header) = nullptr;
    /// Fields that rows can be matched by to update what is there.
    std::vector<ClientField> keys;
    bool readsVCards = false; ///< as well as CSV; see openTable()
    bool hasNumbers = false;  ///< whose decimal mark may be asked for
};

/// A kind of table that can be written, so that it imports again without change.
struct ExportKind {
    QByteArray word;
    QString name;
    std::string (*csv)(const Workspace& workspace);
    /// As an address book takes it; null where there is no such form.
    std::string (*vcards)(const Workspace& workspace, VCardVersion version) = nullptr;
};

/// In the order of the menus.
[[nodiscard]] std::vector<ImportKind> importKinds();
[[nodiscard]] std::vector<ExportKind> exportKinds();
/// @throws Error naming the kinds there are
[[nodiscard]] ImportKind importKind(const QByteArray& word);
[[nodiscard]] ExportKind exportKind(const QByteArray& word);
/// "clients, ratings"
[[nodiscard]] QString importWords();
[[nodiscard]] QString exportWords();

} // namespace kam
