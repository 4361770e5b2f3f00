#include "faultyvfs.h"

#include "workspace/connection.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace kam::test
{

namespace
{

constexpr qint64 sectorSize = 512;

sqlite3_vfs* systemVfs()
{
    static sqlite3_vfs* vfs = [] {
        prepareSqlite();
        return sqlite3_vfs_find(nullptr);
    }();
    return vfs;
}

/// SQLite allocates one of these; the system's file lies behind it.
struct FaultyFile {
    sqlite3_file base;
    std::string* path;
    bool isNew;

    [[nodiscard]] sqlite3_file* system() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultyFile* own(sqlite3_file* file)
{
    return reinterpret_cast<FaultyFile*>(file);
}

sqlite3_file* sys(sqlite3_file* file)
{
    return own(file)->system();
}

QByteArray wholeContent(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    QByteArray content(static_cast<qsizetype>(size), '\0');
    file->pMethods->xRead(file, content.data(), static_cast<int>(size), 0);
    return content;
}

} // namespace

/// What SQLite calls.
struct FaultyCalls {
    static FaultyVfs& vfs() { return FaultyVfs::instance(); }
    static bool modelled() { return static_cast<bool>(vfs().m_before); }
    static FaultyVfs::Name* nameOf(const std::string& path)
    {
        const auto found = vfs().m_names.find(path);
        return found == vfs().m_names.end() ? nullptr : &found->second;
    }
    static void note(sqlite3_file* file, FaultyVfs::Step step)
    {
        if (modelled())
            if (auto* name = nameOf(*own(file)->path))
                name->current->pending.push_back(std::move(step));
    }

    static int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags);
    static int remove(sqlite3_vfs*, const char* path, int syncFolder);
    static int close(sqlite3_file* file);
    static int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file* file, sqlite3_int64 size);
    static int sync(sqlite3_file* file, int flags);

    static int read(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
    {
        if (vfs().operation(true))
            return SQLITE_IOERR_READ;
        return sys(file)->pMethods->xRead(sys(file), data, size, offset);
    }
    static int size(sqlite3_file* file, sqlite3_int64* size)
    {
        return sys(file)->pMethods->xFileSize(sys(file), size);
    }
    static int lock(sqlite3_file* file, int level) { return sys(file)->pMethods->xLock(sys(file), level); }
    static int unlock(sqlite3_file* file, int level)
    {
        return sys(file)->pMethods->xUnlock(sys(file), level);
    }
    static int reserved(sqlite3_file* file, int* result)
    {
        return sys(file)->pMethods->xCheckReservedLock(sys(file), result);
    }
    static int control(sqlite3_file* file, int what, void* argument)
    {
        return sys(file)->pMethods->xFileControl(sys(file), what, argument);
    }
    static int sector(sqlite3_file* file) { return sys(file)->pMethods->xSectorSize(sys(file)); }
    static int device(sqlite3_file* file) { return sys(file)->pMethods->xDeviceCharacteristics(sys(file)); }

    static const sqlite3_io_methods* methods();
};

const sqlite3_io_methods* FaultyCalls::methods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods calls{};
        calls.iVersion = 1;
        calls.xClose = close;
        calls.xRead = read;
        calls.xWrite = write;
        calls.xTruncate = truncate;
        calls.xSync = sync;
        calls.xFileSize = size;
        calls.xLock = lock;
        calls.xUnlock = unlock;
        calls.xCheckReservedLock = reserved;
        calls.xFileControl = control;
        calls.xSectorSize = sector;
        calls.xDeviceCharacteristics = device;
        return calls;
    }();
    return &methods;
}

int FaultyCalls::open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    file->pMethods = nullptr;
    if (vfs().operation())
        return SQLITE_CANTOPEN;
    const std::string key = path ? path : "";
    int existed = 0;
    if (path)
        systemVfs()->xAccess(systemVfs(), path, SQLITE_ACCESS_EXISTS, &existed);
    const int code = systemVfs()->xOpen(systemVfs(), path, sys(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    own(file)->path = new std::string(key);
    own(file)->isNew = !existed;
    file->pMethods = methods();
    if (!modelled() || !path)
        return SQLITE_OK;
    auto& name = vfs().m_names[key];
    if (!name.current) {
        name.current = std::make_shared<FaultyVfs::Inode>();
        if (existed) {
            name.current->durable = wholeContent(sys(file));
            name.durable = name.current;
        }
    }
    return SQLITE_OK;
}

int FaultyCalls::remove(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (vfs().operation())
        return SQLITE_IOERR_DELETE;
    const int code = systemVfs()->xDelete(systemVfs(), path, 0);
    if (code == SQLITE_OK && modelled()) {
        vfs().m_names[path].current.reset();
        if (syncFolder)
            vfs().syncFolder();
    }
    return code;
}

int FaultyCalls::close(sqlite3_file* file)
{
    const int code = sys(file)->pMethods->xClose(sys(file));
    delete own(file)->path;
    return code;
}

int FaultyCalls::write(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    auto* system = sys(file);
    if (vfs().operation()) {
        system->pMethods->xWrite(system, data, size / 2, offset); // as a full disk does
        return vfs().m_fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    }
    note(file, {false, offset, QByteArray(static_cast<const char*>(data), size)});
    return system->pMethods->xWrite(system, data, size, offset);
}

int FaultyCalls::truncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (vfs().operation())
        return SQLITE_IOERR_TRUNCATE;
    note(file, {true, size, {}});
    return sys(file)->pMethods->xTruncate(sys(file), size);
}

/// The system's file is not synced in truth: the machine stays on, and the tests finish sooner.
int FaultyCalls::sync(sqlite3_file* file, int)
{
    if (vfs().operation())
        return SQLITE_IOERR_FSYNC;
    if (!modelled())
        return SQLITE_OK;
    if (auto* name = nameOf(*own(file)->path)) {
        auto& inode = *name->current;
        for (const auto& step : inode.pending)
            FaultyVfs::perform(inode.durable, step);
        inode.pending.clear();
    }
    if (std::exchange(own(file)->isNew, false)) // SQLite's unix VFS syncs the folder with a new journal
        vfs().syncFolder();
    return SQLITE_OK;
}

FaultyVfs& FaultyVfs::instance()
{
    static FaultyVfs vfs;
    return vfs;
}

FaultyVfs::FaultyVfs()
{
    static sqlite3_vfs vfs;
    vfs = *systemVfs();
    vfs.szOsFile = static_cast<int>(sizeof(FaultyFile)) + systemVfs()->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = name;
    vfs.xOpen = FaultyCalls::open;
    vfs.xDelete = FaultyCalls::remove;
    sqlite3_vfs_register(&vfs, 0);
}

void FaultyVfs::reset()
{
    m_names.clear();
    m_before = nullptr;
    m_operations = 0;
    m_failAt = 0;
    m_fault = Fault::IoError;
    m_failed = false;
}

void FaultyVfs::failAt(qint64 operation, Fault fault, bool forEver)
{
    m_operations = 0;
    m_failed = false;
    m_failAt = operation;
    m_fault = fault;
    m_forEver = forEver;
}

void FaultyVfs::model(std::function<void()> before)
{
    m_before = std::move(before);
}

bool FaultyVfs::operation(bool reading)
{
    if (reading != (m_fault == Fault::ReadError))
        return false;
    if (m_before)
        m_before();
    ++m_operations;
    const bool fails = m_failAt > 0 && (m_forEver ? m_operations >= m_failAt : m_operations == m_failAt);
    m_failed = m_failed || fails;
    return fails;
}

void FaultyVfs::syncFolder()
{
    for (auto& [path, entry] : m_names)
        entry.durable = entry.current;
}

void FaultyVfs::perform(QByteArray& content, const Step& step)
{
    if (step.truncation) {
        content.resize(static_cast<qsizetype>(step.offset));
        return;
    }
    const auto end = static_cast<qsizetype>(step.offset) + step.data.size();
    if (content.size() < end)
        content.append(end - content.size(), '\0');
    std::memcpy(content.data() + step.offset, step.data.constData(),
                static_cast<std::size_t>(step.data.size()));
}

QByteArray FaultyVfs::afterPowerCut(const Inode& inode, std::mt19937_64& random)
{
    QByteArray content = inode.durable;
    for (const Step& step : inode.pending) {
        if (step.truncation) {
            if (random() % 2 == 0 && step.offset < content.size())
                perform(content, step);
            continue;
        }
        for (qsizetype at = 0; at < step.data.size();) {
            const auto inSector = sectorSize - (step.offset + at) % sectorSize;
            const auto count = std::min<qsizetype>(step.data.size() - at, inSector);
            Step sector{false, step.offset + at, step.data.mid(at, count)};
            const auto fate = random() % 3;
            if (fate == 2)
                for (char& byte : sector.data)
                    byte = static_cast<char>(random());
            if (fate != 0)
                perform(content, sector);
            at += count;
        }
    }
    return content;
}

Disk FaultyVfs::afterPowerCut(std::mt19937_64& random) const
{
    Disk disk;
    for (const auto& [path, entry] : m_names) {
        const auto& inode = random() % 2 == 0 ? entry.current : entry.durable;
        if (inode)
            disk[path] = afterPowerCut(*inode, random);
    }
    return disk;
}

} // namespace kam::test
