#include "common/importcolumns.h"

#include "common/labels.h"
#include "common/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace kam
{

namespace
{

constexpr int headingWidth = 26 * theme::grid;
constexpr int sampleWidth = 30 * theme::grid;
constexpr int choiceWidth = 28 * theme::grid;

QLabel* shortened(QLabel* label, const QString& text, int width)
{
    label->setFixedWidth(width);
    label->setText(
        label->fontMetrics().elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, width));
    return label;
}

} // namespace

ImportColumns::ImportColumns(const QStringList& header, const QStringList& guessed,
                             const QStringList& samples, const std::vector<ImportField>& fields,
                             QWidget* parent)
    : QScrollArea(parent), m_header(header)
{
    setObjectName(QStringLiteral("importColumns"));
    setAccessibleName(tr("What the columns stand for"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, theme::grid, theme::groupGap, theme::grid);
    grid->setHorizontalSpacing(theme::groupGap);
    grid->setVerticalSpacing(theme::grid / 2);
    grid->addWidget(mutedLabel(tr("Column of the table")), 0, 0);
    grid->addWidget(mutedLabel(tr("First value")), 0, 1);
    grid->addWidget(mutedLabel(tr("Stands for")), 0, 2);
    for (int column = 0; column < header.size(); ++column)
        addColumn(*grid, column, guessed.value(column), samples.value(column), fields);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
}

void ImportColumns::addColumn(QGridLayout& grid, int column, const QString& guessed, const QString& sample,
                              const std::vector<ImportField>& fields)
{
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("columnComboBox%1").arg(column));
    choice->setAccessibleName(tr("Column %1 stands for").arg(m_header.at(column)));
    choice->setFixedWidth(choiceWidth);
    choice->addItem(tr("– left out –"), QString());
    for (const ImportField& field : fields)
        choice->addItem(field.name, field.word);
    choice->setCurrentIndex(std::max(choice->findData(guessed), 0));
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportColumns::changed);
    m_choices << choice;
    const int row = column + 1;
    grid.addWidget(shortened(bodyLabel({}), m_header.at(column), headingWidth), row, 0);
    grid.addWidget(shortened(mutedLabel({}), sample, sampleWidth), row, 1);
    grid.addWidget(choice, row, 2);
}

QStringList ImportColumns::meanings() const
{
    QStringList words;
    for (const QComboBox* choice : m_choices)
        words << choice->currentData().toString();
    return words;
}

ColumnOptions ImportColumns::options() const
{
    ColumnOptions options;
    const QStringList words = meanings();
    for (int column = 0; column < words.size(); ++column) {
        if (words.at(column).isEmpty())
            options.ignore << m_header.at(column);
        else
            options.map.emplace_back(m_header.at(column), words.at(column));
    }
    return options;
}

QStringList ImportColumns::leftOut() const
{
    QStringList headings;
    for (int column = 0; column < m_choices.size(); ++column)
        if (m_choices.at(column)->currentData().toString().isEmpty())
            headings << m_header.at(column);
    return headings;
}

QString ImportColumns::problem() const
{
    for (int column = 0; column < m_choices.size(); ++column)
        for (int before = 0; before < column; ++before)
            if (const QString word = m_choices.at(column)->currentData().toString();
                !word.isEmpty() && m_choices.at(before)->currentData().toString() == word)
                return tr("The columns “%1” and “%2” both stand for %3. Leave one of them out.")
                    .arg(m_header.at(before), m_header.at(column), m_choices.at(column)->currentText());
    return {};
}

} // namespace kam
