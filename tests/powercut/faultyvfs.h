#pragma once

#include <QByteArray>
#include <functional>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace kam::test
{

enum class Fault { IoError, DiskFull, ReadError };

/// What lies on the disk after a power cut: content by path.
using Disk = std::map<std::string, QByteArray>;

/// An SQLite VFS above the system's one that can fail, and that knows what a power cut would leave.
///
/// Operations are opening, writing, syncing, truncating and deleting, or only reading where reading is to
/// fail. They are counted from 1. The model of a power cut is pessimistic: each 512-byte sector written since
/// the last sync is kept, dropped or garbled by itself, an un-synced truncation or deletion may be undone,
/// and a new file may be missing until its folder was synced.
class FaultyVfs
{
public:
    static constexpr const char* name = "kam-faulty";

    /// Registers the VFS at the first call.
    static FaultyVfs& instance();

    /// No fault, no model, counting from 1 again. Only while no file is open.
    void reset();
    /// Operation @p operation from now fails, or it and all later ones; 0 for none.
    void failAt(qint64 operation, Fault fault, bool forEver);
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// Keeps the model from now on, and calls @p before ahead of every operation.
    void model(std::function<void()> before);
    [[nodiscard]] Disk afterPowerCut(std::mt19937_64& random) const;

private:
    friend struct FaultyCalls;

    struct Step {
        bool truncation = false;
        qint64 offset = 0; ///< or the new size
        QByteArray data;
    };
    struct Inode {
        QByteArray durable;
        std::vector<Step> pending; ///< since the last sync
    };
    struct Name {
        std::shared_ptr<Inode> durable; ///< what the name stands for on the disk; none where it is not there
        std::shared_ptr<Inode> current;
    };

    FaultyVfs();

    /// @returns true where this operation is to fail
    bool operation(bool reading = false);
    void syncFolder();
    static void perform(QByteArray& content, const Step& step);
    static QByteArray afterPowerCut(const Inode& inode, std::mt19937_64& random);

    std::map<std::string, Name> m_names;
    std::function<void()> m_before;
    qint64 m_operations = 0;
    qint64 m_failAt = 0;
    Fault m_fault = Fault::IoError;
    bool m_forEver = false;
    bool m_failed = false;
};

} // namespace kam::test
