#include "shell/nativequestions.h"

#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/theme.h"

#include <QDialog>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace kam
{

namespace
{

constexpr int questionWidth = 56 * theme::grid;

/// Where files were chosen last, in this session.
QString& lastFolder()
{
    static QString last = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return last;
}

QString remembered(const QString& path)
{
    if (!path.isEmpty())
        lastFolder() = QFileInfo(path).absolutePath();
    return path;
}

/// Tells files by their names. Qt's own provider opens a file to see what it is, and closing one that is open
/// here as a workspace would drop SQLite's locks on it.
class NameIcons : public QFileIconProvider
{
public:
    [[nodiscard]] QIcon icon(const QFileInfo& file) const override
    {
        return QFileIconProvider::icon(file.isDir() ? Folder : File);
    }
    [[nodiscard]] QString type(const QFileInfo& file) const override
    {
        return file.isDir() ? NativeQuestions::tr("Folder") : file.suffix().toUpper();
    }
};

/// Where a dialog may look around before it knows how: its constructor begins to list a folder.
QString emptyFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

/// Begins in the folder where files were chosen last.
void prepare(QFileDialog& dialog)
{
    static NameIcons icons;
    // The desktop's own dialog runs in this process and may look into files too.
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&icons);
    dialog.setDirectory(lastFolder());
}

QString asked(QFileDialog& dialog)
{
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QLabel* wrapped(QLabel* label)
{
    label->setWordWrap(true);
    label->setMinimumWidth(questionWidth);
    return label;
}

} // namespace

QString NativeQuestions::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    QFileDialog dialog(parent, title, emptyFolder(), filter);
    prepare(dialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return remembered(asked(dialog));
}

QString NativeQuestions::fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                                    const QString& filter)
{
    QFileDialog dialog(parent, title, emptyFolder(), filter);
    prepare(dialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestedName);
    dialog.setDefaultSuffix(suggestedName.section(QLatin1Char('.'), -1));
    return remembered(asked(dialog));
}

QString NativeQuestions::folder(QWidget* parent, const QString& title)
{
    QFileDialog dialog(parent, title, emptyFolder());
    prepare(dialog);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    const QString chosen = asked(dialog);
    if (!chosen.isEmpty())
        lastFolder() = chosen;
    return chosen;
}

bool NativeQuestions::confirm(QWidget* parent, const QString& question, const QString& explanation,
                              const QString& doIt)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("confirmDialog"));
    dialog.setWindowTitle(question);
    QVBoxLayout* column = dialogColumn(dialog);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(wrapped(headingLabel(question)));
    if (!explanation.isEmpty())
        column->addWidget(wrapped(bodyLabel(explanation)));
    addDialogButtons(dialog, *column, doIt);
    // Who presses Enter without reading changes nothing.
    auto* cancel = dialog.findChild<QPushButton*>(QStringLiteral("cancelButton"));
    cancel->setDefault(true);
    cancel->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> NativeQuestions::text(QWidget* parent, const QString& title, const QString& label,
                                             const QString& suggestion)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("textDialog"));
    dialog.setWindowTitle(title);
    QVBoxLayout* column = dialogColumn(dialog);
    column->setSizeConstraint(QLayout::SetFixedSize);
    QLabel* words = wrapped(bodyLabel(label));
    auto* field = new QLineEdit(suggestion);
    field->setObjectName(QStringLiteral("answerLineEdit"));
    field->setAccessibleName(label);
    field->selectAll();
    words->setBuddy(field);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(theme::grid);
    pair->addWidget(words);
    pair->addWidget(field);
    column->addLayout(pair);
    QPushButton* accept = addDialogButtons(dialog, *column, tr("OK"));
    accept->setEnabled(!suggestion.trimmed().isEmpty());
    QObject::connect(field, &QLineEdit::textChanged, accept,
                     [accept](const QString& text) { accept->setEnabled(!text.trimmed().isEmpty()); });
    field->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(field->text()) : std::nullopt;
}

} // namespace kam
