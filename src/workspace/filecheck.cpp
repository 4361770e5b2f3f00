#include "workspace/filecheck.h"

#include "base/error.h"
#include "workspace/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

namespace kam
{

namespace
{

constexpr std::size_t headerSize = 100;
constexpr off_t smallestDatabase = 512;
using Header = std::array<unsigned char, headerSize>;
constexpr std::string_view magic("SQLite format 3\0", 16);

[[noreturn]] void refuse(const QString& sentence, const QString& path, const char* detail)
{
    throw Error(sentence.arg(QDir::toNativeSeparators(path)), detail, Failure::Unreadable);
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

quint32 bigEndian(std::span<const unsigned char> bytes)
{
    return quint32{bytes[0]} << 24 | quint32{bytes[1]} << 16 | quint32{bytes[2]} << 8 | quint32{bytes[3]};
}

quint32 pageSize(const Header& header)
{
    const quint32 stored = quint32{header[16]} << 8 | header[17];
    return stored == 1 ? 65536 : stored;
}

void requireRegularFile(const QString& path, const struct stat& about)
{
    if (S_ISDIR(about.st_mode))
        refuse(Text::tr("%1 is a folder. Choose the workspace file in it (its name ends in .kam)."), path,
               "directory");
    if (!S_ISREG(about.st_mode))
        refuse(Text::tr("%1 is a device or a pipe, not a file. Choose a workspace file."), path,
               "not a regular file");
    if (about.st_size == 0)
        refuse(
            Text::tr(
                "%1 is empty (0 bytes), so it holds no workspace. If it once did, restore your last backup."),
            path, "empty file");
}

Header readHeader(const QString& path, off_t size)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        refuse(errno == EACCES
                   ? Text::tr(
                         "You have no permission to read %1. Ask its owner, or copy it to a folder of yours.")
                   : Text::tr("The file %1 can't be opened. Check that it exists and that you may read it."),
               path, "open failed");
    Header header{};
    const auto wanted = std::min<std::size_t>(headerSize, static_cast<std::size_t>(size));
    const auto count = read(descriptor, header.data(), wanted);
    close(descriptor);
    if (count < 0 || static_cast<std::size_t>(count) != wanted)
        refuse(Text::tr("The file %1 can't be read. Check the disk."), path, "read failed");
    return header;
}

bool startsWith(const Header& header, std::string_view text)
{
    return std::equal(text.begin(), text.end(), header.begin(),
                      [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; });
}

/// Page 1 as it was before the transaction that the journal belongs to; the layout is that of SQLite's
/// "The Rollback Journal" (fileformat.html, section 3).
std::optional<Header> firstPageInJournal(const QString& path)
{
    QFile journal(path);
    if (!journal.exists() || !journal.open(QIODevice::ReadOnly))
        return {};
    const QByteArray journalMagic = QByteArray::fromHex("d9d505f920a163d7");
    qint64 offset = 0;
    for (;;) {
        journal.seek(offset);
        const QByteArray head = journal.read(28);
        if (head.size() < 28 || !head.startsWith(journalMagic))
            return {};
        const auto word = [&head](qsizetype at) {
            return bigEndian(std::span(reinterpret_cast<const unsigned char*>(head.constData()) + at, 4));
        };
        const qint64 sector = word(20);
        const qint64 page = word(24);
        if (sector < 32 || page < 512)
            return {};
        offset += sector;
        const qint64 room = (journal.size() - offset) / (page + 8);
        const qint64 records = std::min<qint64>(word(8), room);
        for (qint64 record = 0; record < records; ++record, offset += page + 8) {
            journal.seek(offset);
            const QByteArray start = journal.read(4 + qint64{headerSize});
            if (start.size() < 4 + qsizetype{headerSize} || !start.startsWith(QByteArray("\0\0\0\1", 4)))
                continue;
            Header header{};
            std::copy_n(start.constData() + 4, headerSize, header.begin());
            return startsWith(header, magic) ? std::optional(header) : std::nullopt;
        }
        if (records == 0)
            return {};
        offset = (offset + sector - 1) / sector * sector;
    }
}

bool looksLikeText(const Header& header, off_t size)
{
    const auto count = std::min<std::size_t>(headerSize, static_cast<std::size_t>(size));
    return std::all_of(
        header.begin(), header.begin() + static_cast<std::ptrdiff_t>(count),
        [](unsigned char c) { return (c >= 0x20 && c != 0x7f) || c == '\t' || c == '\n' || c == '\r'; });
}

[[noreturn]] void refuseCut(const QString& path)
{
    refuse(Text::tr(
               "%1 was cut short: the end of the file is missing. Restore your last backup, or copy the file "
               "again from where it came."),
           path, "cut short");
}

void refuseOtherFormat(const QString& path, const Header& header, off_t size)
{
    if (static_cast<std::size_t>(size) < magic.size() &&
        startsWith(header, magic.substr(0, static_cast<std::size_t>(size))))
        refuseCut(path);
    if (startsWith(header, "PK\x03\x04"))
        refuse(Text::tr("%1 is a ZIP archive or an Office document, not a workspace. To bring in its tables, "
                        "save them as "
                        "CSV and import them."),
               path, "zip");
    if (looksLikeText(header, size))
        refuse(Text::tr("%1 is a text file, not a workspace. To bring in its table, import the file into a "
                        "workspace."),
               path, "text");
    refuse(Text::tr("%1 is not a KAM Workbench workspace."), path, "unknown format");
}

} // namespace

void requireWorkspaceFile(const QString& path, int newestVersion)
{
    struct stat about = {};
    if (stat(QFile::encodeName(path).constData(), &about) != 0) {
        if (errno == EACCES)
            refuse(Text::tr(
                       "You have no permission to read %1. Ask its owner, or copy it to a folder of yours."),
                   path, "permission denied");
        if (errno == ELOOP)
            refuse(Text::tr("%1 is a link that leads back to itself. Choose the workspace file."), path,
                   "link loop");
        refuse(Text::tr("There is no file %1. Check the name, or create a new workspace."), path,
               "no such file");
    }
    requireRegularFile(path, about);
    const Header onDisk = readHeader(path, about.st_size);
    // With a journal beside it the file is in the middle of a transaction that SQLite will first take back:
    // its first page may be torn, and counts only as the journal kept it.
    const auto kept = firstPageInJournal(path + QStringLiteral("-journal"));
    const Header& header = kept ? *kept : onDisk;
    if (!startsWith(header, magic))
        refuseOtherFormat(path, header, about.st_size);
    const quint64 expectedSize = quint64{pageSize(header)} * bigEndian(std::span(header).subspan(28, 4));
    if (about.st_size < smallestDatabase || (!QFile::exists(path + QStringLiteral("-journal")) &&
                                             static_cast<quint64>(about.st_size) < expectedSize))
        refuseCut(path);
    if (bigEndian(std::span(header).subspan(68, 4)) != static_cast<quint32>(applicationId))
        refuse(Text::tr("%1 is a database of another application, not a workspace."), path,
               "foreign application_id");
    if (const auto version = bigEndian(std::span(header).subspan(60, 4));
        version > static_cast<quint32>(newestVersion))
        refuse(
            Text::tr("%1 was written by a newer version of KAM Workbench. Install that version to open it."),
            path, "newer schema");
    if (header[18] != 1 || header[19] != 1)
        refuse(Text::tr(
                   "%1 was switched to another journal mode by a different program, which would leave parts "
                   "of it in side files. Switch it back with: sqlite3 FILE \"PRAGMA journal_mode=DELETE\"."),
               path, "WAL header");
}

} // namespace kam
