#include "clients/pastedialog.h"

#include "common/clienttext.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kam
{

namespace
{
/// The rest is added all the same; nobody reads more lines than this before saying yes.
constexpr size_t mostListed = 1'000;
} // namespace

PasteDialog::PasteDialog(const PastedClients& pasted, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("Paste clients"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto count = static_cast<int>(pasted.addable().size());
    auto* add = buttons->addButton(tr("Add %n client(s)", nullptr, count), QDialogButtonBox::AcceptRole);
    add->setObjectName(QStringLiteral("addPastedPushButton"));
    add->setEnabled(count > 0);
    add->setDefault(true);
    makePrimary(*add);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* words = bodyLabel(summary(pasted), this);
    words->setObjectName(QStringLiteral("pasteSummaryLabel"));
    words->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    layout->setSpacing(theme::groupGap);
    layout->addWidget(words);
    layout->addWidget(makeTable(pasted), 1);
    layout->addWidget(buttons);
    resize(110 * theme::grid, 64 * theme::grid);
}

QString PasteDialog::summary(const PastedClients& pasted) const
{
    const auto addable = static_cast<int>(pasted.addable().size());
    const int refused = static_cast<int>(pasted.rows.size()) - addable;
    QStringList sentences{
        tr("%n client(s) will be added, in one step that can be undone.", nullptr, addable)};
    if (refused > 0)
        sentences.append(tr("%n row(s) have a problem and stay out.", nullptr, refused));
    QStringList leftOut;
    for (qsizetype i = 0; i < pasted.headings.size(); ++i)
        if (!pasted.columns[static_cast<size_t>(i)])
            leftOut.append(pasted.headings[i].left(40));
    if (!leftOut.isEmpty())
        sentences.append(
            tr("These columns are not known and are left out: %1.").arg(leftOut.join(QStringLiteral(", "))));
    return sentences.join(u' ');
}

QTableWidget* PasteDialog::makeTable(const PastedClients& pasted)
{
    std::vector<ClientField> fields;
    for (const auto& column : pasted.columns)
        if (column)
            fields.push_back(*column);
    const int rows = static_cast<int>(std::min(pasted.rows.size(), mostListed));
    auto* table = new QTableWidget(rows, static_cast<int>(fields.size()) + 2, this);
    makeFlat(*table);
    table->setObjectName(QStringLiteral("pasteTableWidget"));
    table->setAccessibleName(tr("Rows to paste"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QStringList headings{tr("Row"), tr("Problem")};
    for (const ClientField field : fields)
        headings.append(fieldName(field));
    table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < rows; ++row) {
        const PastedClients::Row& pastedRow = pasted.rows[static_cast<size_t>(row)];
        table->setItem(row, 0, new QTableWidgetItem(QLocale().toString(pastedRow.line)));
        auto* problem =
            new QTableWidgetItem(pastedRow.problem.isEmpty() ? pastedRow.warning : pastedRow.problem);
        problem->setForeground(
            theme::colour(pastedRow.problem.isEmpty() ? theme::Token::Caution : theme::Token::Bad));
        problem->setToolTip(problem->text().toHtmlEscaped());
        table->setItem(row, 1, problem);
        for (size_t i = 0; i < fields.size(); ++i)
            table->setItem(
                row, static_cast<int>(i) + 2,
                new QTableWidgetItem(shownField(pastedRow.client, fields[i], {}, QLocale()).left(200)));
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, 6 * theme::grid);
    table->setColumnWidth(1, 40 * theme::grid);
    return table;
}

} // namespace kam
