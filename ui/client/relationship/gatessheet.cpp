#include "client/relationship/gatessheet.h"

#include "base/date.h"
#include "base/error.h"
#include "client/typedchoice.h"
#include "common/shown.h"
#include "common/texttable.h"
#include "common/theme.h"
#include "workspace/workspace.h"

namespace kam
{

namespace
{

constexpr std::array verdicts{Verdict::Pass, Verdict::Conditional, Verdict::Fail};

QStringList verdictNames()
{
    QStringList names;
    for (const Verdict verdict : verdicts)
        names << verdictName(verdict);
    return names;
}

QStringList verdictWords()
{
    QStringList words;
    for (const Verdict verdict : verdicts)
        words << verdictWord(verdict);
    return words;
}

theme::Token colourOf(Verdict verdict)
{
    constexpr std::array colours{theme::Token::Good, theme::Token::Caution, theme::Token::Bad};
    return colours.at(static_cast<std::size_t>(verdict));
}

} // namespace

GatesSheet::GatesSheet(Workspace& workspace, QObject* parent) : SheetModel(parent), m_workspace(workspace) {}

void GatesSheet::show(Id client)
{
    Gates gates;
    for (const Gate& gate : GateStore(m_workspace).ofClient(client))
        gates.at(static_cast<std::size_t>(gate.kind)) = gate;
    m_client = client;
    m_gates = gates;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool GatesSheet::isEditable(int row, int column) const
{
    return row >= 0 && row < rowCount() && column >= 0 && column < columns;
}

void GatesSheet::change(std::optional<Gate>& gate, GateKind kind, const SheetEntry& entry) const
{
    const QString text = entry.text.trimmed();
    if (entry.column == VerdictColumn) {
        const auto place = typedChoice(text, verdictNames(), verdictWords());
        if (!place && !text.isEmpty())
            throw Error(tr("%1: “%2” is no verdict. Enter one of: %3; nothing where it is not decided.")
                            .arg(gateName(kind), text.left(40), choicesText(verdictNames())),
                        "no verdict");
        if (!place)
            gate.reset();
        else if (!gate)
            gate =
                Gate{m_client, kind, verdicts.at(static_cast<std::size_t>(*place)), {}, QDate::currentDate()};
        else if (gate->verdict != verdicts.at(static_cast<std::size_t>(*place))) {
            gate->verdict = verdicts.at(static_cast<std::size_t>(*place));
            gate->decidedOn = QDate::currentDate();
        }
        return;
    }
    if (!gate) {
        if (text.isEmpty())
            return;
        throw Error(tr("%1 is not decided yet. Enter a verdict first: %2.")
                        .arg(gateName(kind), choicesText(verdictNames())),
                    "not decided");
    }
    if (entry.column == NoteColumn) {
        gate->note = text;
        return;
    }
    const QDate day = readDate(text, QLocale());
    if (!day.isValid() && !text.isEmpty())
        throw Error(tr("%1: “%2” is no date. Enter one such as %3.")
                        .arg(gateName(kind), text.left(40), shownDate(QDate::currentDate(), QLocale())),
                    "no date");
    gate->decidedOn = day;
}

void GatesSheet::enter(const std::vector<SheetEntry>& entries)
{
    Gates changed = m_gates;
    for (const SheetEntry& entry : entries)
        if (isEditable(entry.row, entry.column)) {
            const auto row = static_cast<std::size_t>(entry.row);
            change(changed.at(row), gateKinds.at(row), entry);
        }
    GateStore store(m_workspace);
    const Gates before = m_gates;
    m_workspace.edit(tr("Decide on verifying criteria"), [&] {
        for (std::size_t row = 0; row < changed.size(); ++row) {
            if (changed.at(row) == before.at(row))
                continue;
            if (changed.at(row))
                store.set(*changed.at(row));
            else
                store.remove(m_client, gateKinds.at(row));
        }
    });
}

int GatesSheet::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(gateKinds.size());
}

int GatesSheet::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString GatesSheet::typed(int row, int column) const
{
    const auto& gate = m_gates.at(static_cast<std::size_t>(row));
    if (!gate)
        return {};
    switch (column) {
    case VerdictColumn:
        return verdictName(gate->verdict);
    case DateColumn:
        return shownDate(gate->decidedOn, QLocale());
    default:
        return gate->note;
    }
}

QVariant GatesSheet::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& gate = m_gates.at(static_cast<std::size_t>(index.row()));
    const bool verdict = index.column() == VerdictColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (verdict)
            return gate
                       ? QStringLiteral("%1 %2").arg(verdictSymbol(gate->verdict), verdictName(gate->verdict))
                       : tr("not decided");
        return typed(index.row(), index.column());
    case Qt::EditRole:
        return typed(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return theme::font(theme::Size::Body);
    case Qt::ForegroundRole:
        return theme::colour(!gate     ? theme::Token::Muted
                             : verdict ? colourOf(gate->verdict)
                                       : theme::Token::Text);
    case Qt::ToolTipRole:
        return plainTip(index.column() == NoteColumn && gate
                            ? gate->note
                            : gateQuestion(gateKinds.at(static_cast<std::size_t>(index.row()))));
    default:
        return {};
    }
}

QVariant GatesSheet::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool row = orientation == Qt::Vertical;
    if (section < 0 || section >= (row ? rowCount() : columns))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (row && role == Qt::ToolTipRole)
        return plainTip(gateQuestion(gateKinds.at(static_cast<std::size_t>(section))));
    if (role != Qt::DisplayRole)
        return {};
    if (row)
        return gateName(gateKinds.at(static_cast<std::size_t>(section)));
    return QStringList{tr("Verdict"), tr("Decided on"), tr("Note")}.at(section);
}

} // namespace kam
