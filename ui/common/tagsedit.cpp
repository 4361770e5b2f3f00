#include "common/tagsedit.h"

#include "common/flowlayout.h"
#include "common/theme.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringListModel>

namespace kam
{

TagsEdit::TagsEdit(QWidget* parent)
    : QFrame(parent), m_flow(new FlowLayout(this, theme::grid / 2)), m_line(new QLineEdit(this)),
      m_completer(new QCompleter(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_line->setObjectName(QStringLiteral("tagLineEdit"));
    m_line->setAccessibleName(tr("Add tag"));
    m_line->setPlaceholderText(tr("Add tag"));
    m_line->setMinimumWidth(12 * theme::grid);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &TagsEdit::takeTyped);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagsEdit::takeTyped,
            Qt::QueuedConnection);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagsEdit::setTags(const QStringList& tags)
{
    m_tags = tags;
    m_line->clear();
    showTags();
}

void TagsEdit::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text.isEmpty() ? tr("Add tag") : text);
}

void TagsEdit::takeTyped()
{
    static const QRegularExpression separator(QStringLiteral("[,;]"));
    bool any = false;
    for (const QString& part : m_line->text().split(separator, Qt::SkipEmptyParts))
        if (const QString tag = part.simplified(); !tag.isEmpty() && !m_tags.contains(tag)) {
            m_tags.append(tag);
            any = true;
        }
    m_line->clear();
    if (!any)
        return;
    showTags();
    Q_EMIT edited();
}

void TagsEdit::remove(const QString& tag)
{
    m_tags.removeAll(tag);
    m_line->setFocus();
    showTags();
    Q_EMIT edited();
}

QPushButton* TagsEdit::makeChip(const QString& tag)
{
    auto* chip = new QPushButton(this);
    // An ampersand would become a shortcut.
    QString text = tag.size() > 40 ? tag.left(39) + QChar(0x2026) : tag;
    chip->setText(
        tr("%1 ✕", "a tag and the sign that removes it").arg(text.replace(u'&', QStringLiteral("&&"))));
    chip->setObjectName(QStringLiteral("tagChip"));
    chip->setProperty("chip", true);
    chip->setAccessibleName(tr("Remove tag %1").arg(tag));
    chip->setToolTip(tr("Remove tag %1").arg(tag).toHtmlEscaped());
    chip->setAutoDefault(false);
    connect(chip, &QPushButton::clicked, this, [this, tag] { remove(tag); });
    return chip;
}

void TagsEdit::showTags()
{
    for (QPushButton* chip : findChildren<QPushButton*>(QStringLiteral("tagChip"))) {
        m_flow->removeWidget(chip);
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater();
    }
    QWidget* before = nullptr;
    for (const QString& tag : m_tags) {
        QPushButton* chip = makeChip(tag);
        m_flow->insertBeforeLast(chip);
        chip->show();
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_line);
    updateGeometry();
}

bool TagsEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && m_known)
        static_cast<QStringListModel*>(m_completer->model())->setStringList(m_known());
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && m_line->text().isEmpty() && !m_tags.isEmpty()) {
            remove(QString(m_tags.constLast()));
            return true;
        }
        if (key->text() == QStringLiteral(",") || key->text() == QStringLiteral(";")) {
            takeTyped();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace kam
