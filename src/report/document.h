#pragma once

#include <QDate>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace kam
{

/// What a printed document says, before anybody decides where it stands on a page. All texts are plain.
struct Heading {
    QString text;
    int level = 1; ///< 1: a section, 2: within a section
    bool appendix =
        false; ///< the first of what is attached: a line above, and from here on it is not the plan
    QByteArray anchor = {}; ///< for links to this place; empty: nobody links here
};

enum class TextRole { Body, Muted, Bullet, Caution };

struct Paragraph {
    QString text; ///< line feeds start a new line
    TextRole role = TextRole::Body;
    QByteArray linkTo = {}; ///< anchor of a heading; empty: no link
};

/// A text with its label: one of the few large numbers of a front page, a line of details.
struct LabelledText {
    QString label;
    QString value;
};
struct KeyFigures {
    std::vector<LabelledText> figures;
};

enum class ColumnAlign { Left, Right, Decimal };

struct TableColumn {
    QString heading;
    double share = 1; ///< of the width, relative to the other columns; above 0
    ColumnAlign align = ColumnAlign::Left;
    bool whole = false; ///< a text that is not broken between its words, where there is room: a date
};

struct Table {
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows; ///< as many texts as columns
    QStringList total = {};        ///< a last row that stands out; empty: none
    QString caption = {};
    bool grouped = false; ///< rows whose first text is empty belong to the row above, on the same page
};

/// Label and text side by side: a client's details.
struct Details {
    std::vector<LabelledText> lines;
};

/// Something drawn: a chart, a map of people.
struct Picture {
    std::function<void(QPainter&, const QRectF&)> draw; ///< in points; text drawn stays text in the file
    double height = 180;                                ///< points
    QString caption;
    QString text; ///< what it shows, for people and programs that read the content
};

using Block = std::variant<Heading, Paragraph, KeyFigures, Table, Details, Picture>;

struct Document {
    QString kicker; ///< small line above the title: "Account plan 2027 · internal edition"
    QString title;
    QString undertitle; ///< small below the title: the legal name
    QString name;       ///< title in the properties of the file; empty: as the title
    QString subtitle;
    QString running; ///< top of every page but the first: client and period
    QString footer;  ///< bottom left: edition and version
    QString author;
    QString subject;
    QString language; ///< "en" or "pl"
    QDate date;       ///< printed in the middle of the foot, and the file's date
    std::vector<Block> blocks;

    template <typename Kind>
    Document& add(Kind block)
    {
        blocks.emplace_back(std::in_place_type<Kind>, std::move(block));
        return *this;
    }
};

/// The content line by line, without any layout: what tests compare and what a reader without pictures gets.
[[nodiscard]] QString contentText(const Document& document);

} // namespace kam
