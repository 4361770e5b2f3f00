#include "common/dialogparts.h"

#include "common/numberfield.h"
#include "common/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dialogs)
};

/// What was typed as a number and is none keeps the dialog open.
void acceptWhatWasTyped(QDialog& dialog)
{
    const auto numbers = dialog.findChildren<NumberField*>();
    for (NumberField* number : numbers) {
        number->enterTyped();
        if (number->isRefused())
            return number->setFocus();
    }
    dialog.accept();
}

} // namespace

QVBoxLayout* dialogColumn(QDialog& dialog)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::groupGap);
    return column;
}

QPushButton* addDialogButtons(QDialog& dialog, QVBoxLayout& column, const QString& doIt)
{
    auto* box = new QDialogButtonBox(&dialog);
    QPushButton* accept = box->addButton(doIt, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("doItButton"));
    accept->setDefault(true);
    QPushButton* cancel = box->addButton(Text::tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("cancelButton"));
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, [&dialog] { acceptWhatWasTyped(dialog); });
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(box);
    return accept;
}

QPushButton* addCloseButton(QDialog& dialog, QVBoxLayout& column)
{
    auto* box = new QDialogButtonBox(&dialog);
    QPushButton* close = box->addButton(Text::tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(box);
    return close;
}

} // namespace kam
