#include "common/editdialog.h"

#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/messagebar.h"
#include "common/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace kam
{

EditDialog::EditDialog(Desk& desk, const QString& title, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_column(dialogColumn(*this)), m_content(new QVBoxLayout)
{
    setWindowTitle(title);
    auto* messages = new MessageBar;
    messages->setObjectName(QStringLiteral("dialogMessageBar"));
    m_content->setSpacing(theme::groupGap);
    m_column->addWidget(messages);
    m_column->addLayout(m_content, 1);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this,
            [this] { m_desk.act([this] { m_desk.workspace().undo(); }); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
            [this] { m_desk.act([this] { m_desk.workspace().redo(); }); });
}

void EditDialog::addSaveAndCancel(const QString& text)
{
    addDialogButtons(*this, *m_column, text.isEmpty() ? tr("Save") : text);
}

} // namespace kam
