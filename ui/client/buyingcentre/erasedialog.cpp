#include "client/buyingcentre/erasedialog.h"

#include "base/progress.h"
#include "common/backgroundread.h"
#include "common/desk.h"
#include "common/dialogparts.h"
#include "common/labels.h"
#include "common/theme.h"
#include "plan/personerasure.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <atomic>

namespace kam
{

namespace
{
constexpr int dialogWidth = 88 * theme::grid;
constexpr int dialogHeight = 64 * theme::grid;
} // namespace

/// Is told on the window's thread, and asked on the other, whether to go on.
class Looking : public Progress
{
public:
    void advance(qint64, qint64) override {}
    [[nodiscard]] bool cancelled() const override { return m_stopped; }
    void stop() { m_stopped = true; }

private:
    std::atomic_bool m_stopped = false;
};

EraseDialog::EraseDialog(Desk& desk, Id person, const QString& name, QWidget* parent)
    : QDialog(parent), m_desk(desk), m_person(person), m_places(new QListWidget),
      m_known(new QCheckBox(tr("I know that this can't be undone"))), m_looking(std::make_shared<Looking>())
{
    setObjectName(QStringLiteral("eraseDialog"));
    setWindowTitle(tr("Erase a person for good"));
    QLabel* heading = headingLabel(tr("Erase %1 for good?").arg(name));
    heading->setWordWrap(true);
    QLabel* words =
        mutedLabel(tr("Everything about the person goes out of the file: the data, agreed plans and "
                      "the history. To delete somebody in a way that can be undone, use Delete."));
    words->setWordWrap(true);
    m_places->setObjectName(QStringLiteral("erasedPlacesList"));
    m_places->setAccessibleName(tr("What is erased, changed and kept"));
    m_places->setWordWrap(true);
    m_places->setSpacing(theme::grid / 4);
    m_places->setFrameShape(QFrame::NoFrame);
    m_places->addItem(tr("Looking through the file and its history…"));
    m_known->setObjectName(QStringLiteral("eraseKnownCheckBox"));
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(m_places, 1);
    column->addWidget(m_known);
    m_erase = addDialogButtons(*this, *column, tr("Erase for good"));
    m_erase->setDefault(false);
    connect(m_known, &QCheckBox::toggled, this, &EraseDialog::updateButton);
    resize(dialogWidth, dialogHeight);
    updateButton();
    look();
}

EraseDialog::~EraseDialog()
{
    m_looking->stop(); // the thread is waited for
}

void EraseDialog::look()
{
    setProperty("working", true);
    const auto read = [this, person = m_person,
                       looking = m_looking](const Workspace& workspace) -> std::function<void()> {
        return [this, sentences = erasureText(lookAtErasure(workspace, person, *looking))] {
            showPlaces(sentences);
        };
    };
    auto* look = new BackgroundRead(m_desk.workspace(), read, this);
    connect(look, &BackgroundRead::refused, this, &EraseDialog::showProblem);
    look->startNow(read);
}

void EraseDialog::showPlaces(const QStringList& sentences)
{
    m_places->clear();
    m_places->addItems(sentences);
    m_places->setCurrentRow(0);
    m_listed = true;
    setProperty("working", false);
    updateButton();
}

void EraseDialog::showProblem(const QString& sentence)
{
    m_places->clear();
    m_places->addItem(sentence);
    m_known->setEnabled(false);
    setProperty("working", false);
}

void EraseDialog::updateButton()
{
    m_erase->setEnabled(m_listed && m_known->isChecked());
}

void EraseDialog::accept()
{
    if (!m_erase->isEnabled())
        return;
    QDialog::accept();
    m_desk.actLong(
        tr("Erasing a person"),
        [person = m_person](Workspace& workspace, Progress& progress) {
            erasePerson(workspace, person, progress);
        },
        [&desk = m_desk] {
            desk.say(tr("The person is erased, in the history too. Backups and copies made before still hold "
                        "them: delete those that need not stay."));
        });
}

} // namespace kam
