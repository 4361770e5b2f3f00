#include "shell/nativequestions.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace kam
{

namespace
{

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString NativeQuestions::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, documents(), filter);
}

QString NativeQuestions::fileToSave(QWidget* parent, const QString& title, const QString& suggestedName,
                                    const QString& filter)
{
    QFileDialog dialog(parent, title, documents(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(suggestedName);
    dialog.setDefaultSuffix(suggestedName.section(QLatin1Char('.'), -1));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool NativeQuestions::confirm(QWidget* parent, const QString& question, const QString& explanation,
                              const QString& doIt)
{
    QMessageBox box(QMessageBox::NoIcon, QString(), question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(explanation);
    const QPushButton* button = box.addButton(doIt, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == button;
}

std::optional<QString> NativeQuestions::text(QWidget* parent, const QString& title, const QString& label,
                                             const QString& suggestion)
{
    bool accepted = false;
    const QString answer =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, suggestion, &accepted);
    return accepted ? std::optional(answer) : std::nullopt;
}

} // namespace kam
