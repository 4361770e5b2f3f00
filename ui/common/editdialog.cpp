#include "common/editdialog.h"

#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/messagebar.h"
#include "common/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

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
            [this] { takeBack(&Workspace::undo); });
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, this,
            [this] { takeBack(&Workspace::redo); });
}

void EditDialog::watch(std::function<bool()> isAsOpened)
{
    m_isAsOpened = std::move(isAsOpened);
    // Afterwards: what the dialog stores itself has closed it by then.
    connect(&m_desk.workspace(), &Workspace::changed, this, &EditDialog::look, Qt::QueuedConnection);
}

void EditDialog::takeBack(bool (Workspace::*step)())
{
    m_desk.act([&] { m_ownStep = (m_desk.workspace().*step)() || m_ownStep; });
}

void EditDialog::look()
{
    const bool ownStep = std::exchange(m_ownStep, false);
    if (m_told || !m_isAsOpened || !isVisible())
        return;
    m_desk.act([this] { m_told = !m_isAsOpened(); });
    if (m_told)
        m_desk.say(
            ownStep ? tr("The step you just took back or repeated changed this entry. Save replaces that by "
                         "what you see here; Cancel leaves it.")
                    : tr("This entry was changed meanwhile by somebody else. Save replaces that by what you "
                         "see here; Cancel leaves it."),
            Severity::Caution);
}

bool EditDialog::changedMeanwhile()
{
    const bool told = m_told;
    look();
    return m_told && !told;
}

bool EditDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalSizeHint().height();
        if (height() < wanted)
            resize(width(), wanted);
    }
    return done;
}

void EditDialog::addSaveAndCancel(const QString& text)
{
    addDialogButtons(*this, *m_column, text.isEmpty() ? tr("Save") : text);
}

} // namespace kam
