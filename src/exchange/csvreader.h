#pragma once

#include "exchange/inputfile.h"

#include <QString>
#include <QStringList>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kam
{

class Progress;

/// Reads RFC 4180 text in UTF-8 record by record; memory holds one block and one record, however long the
/// file.
///
/// The first record is the header. Before it a byte order mark and a line `sep=;` are understood; without
/// such a line the separator is the one of comma, semicolon and tab that the header has most of. Lines end
/// with LF, CR LF or CR; blank lines are skipped. Text is taken as it stands, blanks at both ends included.
/// All functions throw Error naming the file and the line where the text can't be read.
class CsvReader
{
public:
    explicit CsvReader(const QString& path);
    /// @param name stands for the file in sentences
    CsvReader(std::string_view text, QString name);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// An empty cell does not mean that there is nothing: the table was made from something that had no such
    /// field, and what is known stays.
    void setEmptyMeansUnsaid() { m_emptyMeansUnsaid = true; }
    [[nodiscard]] bool emptyMeansUnsaid() const { return m_emptyMeansUnsaid; }
    /// Sentences about what of the file is not in the table.
    void setNotes(const QStringList& notes) { m_notes = notes; }
    [[nodiscard]] const QStringList& notes() const { return m_notes; }

    [[nodiscard]] const QStringList& header() const { return m_header; }
    [[nodiscard]] char separator() const { return m_separator; }

    /// Goes to the next record. @returns false at the end. @throws Cancelled where report() was told so
    bool next();
    /// next() tells from now on how many bytes of the file were read. @p progress must outlive the reading.
    void report(Progress& progress) { m_progress = &progress; }
    [[nodiscard]] const Progress* progress() const { return m_progress; }
    /// The same text from its first record on; null for a pipe, which gives its bytes only once.
    [[nodiscard]] std::unique_ptr<CsvReader> again() const;
    /// Of the record, valid until the next one.
    [[nodiscard]] std::size_t fieldCount() const { return m_fields.size(); }
    [[nodiscard]] std::string_view field(std::size_t column) const { return m_fields[column].text; }
    /// On which the record begins, counted from 1 at the beginning of the file.
    [[nodiscard]] qint64 line() const { return m_line; }

    /// A sentence without the line where the record has more or fewer fields than the header, else empty.
    [[nodiscard]] QString raggedness() const;
    /// @throws Error "FILE, line 7: SENTENCE"
    [[noreturn]] void refuse(const QString& sentence) const { refuseAt(m_line, sentence); }

private:
    struct Field {
        std::string_view text;
        bool quoted = false;
        bool doubled = false; ///< holds doubled quotes that are still to be undone
    };
    enum class Scan { Record, MoreNeeded, End };

    void begin();
    void readMark();
    void readSeparatorLine();
    void detectSeparator();
    void setSeparator(char separator);
    bool nextRecord();
    [[nodiscard]] bool isBlank() const;
    Scan scan();
    Scan scanQuoted(const char*& at, const char* end);
    void finish();
    void refill();
    void requireText(std::string_view record) const;
    void requireKnownEncoding() const;
    void undouble(Field& field);
    [[noreturn]] void refuseAt(qint64 line, const QString& sentence) const;

    QString m_name;
    QString m_path;                    ///< empty when reading from memory
    std::string m_text;                ///< empty when reading from a file
    std::unique_ptr<InputFile> m_file; ///< none when reading from memory
    std::vector<char> m_buffer;
    std::size_t m_position = 0; ///< of the record that comes next
    std::size_t m_filled = 0;
    bool m_atEnd = false;
    char m_separator = ',';
    std::array<bool, 256> m_stops{}; ///< bytes that end a field without quotes
    std::vector<Field> m_fields;
    std::size_t m_recordEnd = 0;
    qint64 m_line = 0;
    qint64 m_nextLine = 1;
    QStringList m_header;
    bool m_emptyMeansUnsaid = false;
    QStringList m_notes;
    Progress* m_progress = nullptr;
    qint64 m_records = 0;
    qint64 m_read = 0; ///< bytes taken from the file so far
    qint64 m_size = 0; ///< of the file when it was opened; 0 where it is not known
};

} // namespace kam
