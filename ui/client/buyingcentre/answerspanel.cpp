#include "client/buyingcentre/answerspanel.h"

#include "client/buyingcentre/personlook.h"
#include "common/desk.h"
#include "common/findingaction.h"
#include "common/flattable.h"
#include "common/labels.h"
#include "common/texttable.h"

#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <utility>

namespace kam
{

namespace
{

constexpr int signWidth = 2 * theme::grid + theme::grid / 2;
constexpr int padding = theme::grid;

CardMark signOf(const Answer& answer)
{
    if (answer.isStatement)
        return {QStringLiteral("→"), {}, theme::Token::Accent};
    switch (answer.severity) {
    case Severity::Bad:
        return {QStringLiteral("▲"), {}, theme::Token::Bad};
    case Severity::Caution:
        return {QStringLiteral("▲"), {}, theme::Token::Caution};
    case Severity::Hint:
        break;
    }
    return {QStringLiteral("●"), {}, theme::Token::Muted};
}

/// Question above, sentence below, as many lines as it takes.
class AnswerDelegate : public FlatDelegate
{
public:
    AnswerDelegate(const AnswersModel& model, QObject* parent) : FlatDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Answer* answer = m_model.answer(index.row());
        if (!answer)
            return;
        paintBackground(painter, option);
        painter->save();
        const CardMark sign = signOf(*answer);
        const QRect text = textRect(option.rect);
        const QFont font = theme::font(theme::Size::Body);
        const QFontMetrics metrics(font);
        const QRect head(text.left(), text.top(), text.width(), metrics.height());
        painter->setFont(font);
        painter->setPen(theme::colour(sign.token));
        painter->drawText(head.translated(-signWidth, 0), Qt::AlignLeft | Qt::TextSingleLine, sign.sign);
        painter->setPen(theme::colour(theme::Token::Muted));
        const bool asks = m_model.asks(index.row());
        if (asks)
            painter->drawText(head, Qt::AlignLeft | Qt::TextSingleLine,
                              metrics.elidedText(answer->question, Qt::ElideRight, head.width()));
        painter->setPen(theme::colour(theme::Token::Text));
        painter->drawText(text.adjusted(0, asks ? head.height() + 2 : 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, answer->sentence.left(600));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Answer* answer = m_model.answer(index.row());
        const auto* list = qobject_cast<const QListView*>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const QRect text = textRect({0, 0, width, 1000});
        const QFontMetrics metrics(theme::font(theme::Size::Body));
        const int lines =
            metrics
                .boundingRect({0, 0, text.width(), 10000}, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                              answer ? answer->sentence.left(600) : QString())
                .height();
        const int head = m_model.asks(index.row()) ? metrics.height() + 2 : 0;
        return {width, head + lines + 2 * padding};
    }

private:
    static QRect textRect(const QRect& cell)
    {
        return cell.adjusted(signWidth + padding / 2, padding, -padding / 2, -padding);
    }

    const AnswersModel& m_model;
};

} // namespace

void AnswersModel::show(std::vector<Answer> answers)
{
    beginResetModel();
    m_answers = std::move(answers);
    endResetModel();
}

const Answer* AnswersModel::answer(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_answers[static_cast<std::size_t>(row)];
}

bool AnswersModel::asks(int row) const
{
    const Answer* before = answer(row - 1);
    return !before || before->question != m_answers[static_cast<std::size_t>(row)].question;
}

int AnswersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answers.size());
}

QVariant AnswersModel::data(const QModelIndex& index, int role) const
{
    const Answer* one = index.isValid() ? answer(index.row()) : nullptr;
    if (!one)
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(one->question, one->sentence);
    return role == Qt::ToolTipRole ? QVariant(plainTip(one->sentence)) : QVariant();
}

AnswersPanel::AnswersPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_name(headingLabel({})), m_facts(new QWidget), m_grid(new QGridLayout),
      m_model(new AnswersModel(this)), m_list(new QListView), m_go(new QPushButton(tr("Show"))),
      m_act(new QPushButton(tr("Make an action of it…")))
{
    setObjectName(QStringLiteral("answersPanel"));
    m_name->setObjectName(QStringLiteral("selectedPersonLabel"));
    m_name->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::groupGap);
    m_grid->setVerticalSpacing(theme::grid / 2);
    m_grid->setColumnStretch(1, 1);
    m_facts->setLayout(m_grid);
    m_facts->setObjectName(QStringLiteral("selectedPersonFacts"));
    m_list->setObjectName(QStringLiteral("answersList"));
    m_list->setAccessibleName(tr("What the map says"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AnswerDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    // Rows are as high as their text at this width; a bar that comes and goes would change it.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette ground;
    ground.setBrush(QPalette::Base, Qt::transparent);
    m_list->setPalette(ground);
    m_list->viewport()->setAutoFillBackground(false);
    m_go->setObjectName(QStringLiteral("answerShowButton"));
    m_act->setObjectName(QStringLiteral("answerActionButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::grid);
    buttons->addWidget(m_go);
    buttons->addWidget(m_act);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(headingLabel(tr("What the map says")));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnswersPanel::followCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AnswersPanel::followCurrent);
    connect(m_list, &QListView::activated, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const Answer* answer = m_model->answer(m_list->currentIndex().row());
            answer && answer->person != noId)
            Q_EMIT personWanted(answer->person);
    });
    connect(m_act, &QPushButton::clicked, this, &AnswersPanel::makeAction);
}

void AnswersPanel::show(const CentreViewPointer& view, Id selected)
{
    m_view = view;
    showPerson(view ? view->centre.person(selected) : nullptr);
    if (!view || (view == m_answered && selected == m_selected))
        return;
    showAnswers(selected);
}

void AnswersPanel::showAnswers(Id selected)
{
    m_answered = m_view;
    m_selected = selected;
    m_model->show(answersOf(*m_view, selected));
}

void AnswersPanel::addFact(const QString& name, const QString& value, const QString& role)
{
    if (value.isEmpty())
        return;
    auto* left = mutedLabel(name);
    left->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* right = bodyLabel(value.left(300));
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!role.isEmpty())
        setRole(*right, role);
    m_grid->addWidget(left, m_rows, 0);
    m_grid->addWidget(right, m_rows++, 1);
}

void AnswersPanel::showPerson(const Person* person)
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = 0;
    m_name->setVisible(person != nullptr);
    m_facts->setVisible(person != nullptr);
    if (!person)
        return;
    m_name->setText(shownName(*person).left(120));
    addFact(tr("Position"), person->position);
    addFact(tr("Unit"), person->unit);
    addFact(tr("Roles"), capitalised(roleNames(m_view->rolesOf(*person), m_view->today, m_view->months)));
    QStringList goals;
    for (const Goal& goal : person->goals)
        goals << goal.text;
    addFact(tr("Goals"), goals.join(QStringLiteral("; ")));
    addFact(tr("Attitude"), attitudeMark(person->attitude.value).text() +
                                doubt(person->attitude.knowledge, person->attitude.on, *m_view));
    addFact(tr("Influence"), influenceMark(person->influence.value).text() +
                                 doubt(person->influence.knowledge, person->influence.on, *m_view));
    const bool nobody = person->ourPerson == noId;
    const QString contact = contactMark(contactStrength(m_view->centre, person->id)).text();
    addFact(tr("Our contact"),
            nobody ? tr("nobody looks after them; %1").arg(contact)
                   : QStringLiteral("%1 · %2").arg(m_view->centre.team.value(person->ourPerson), contact),
            nobody ? QStringLiteral("caution") : QString());
    addFact(tr("E-mail"), person->email);
    addFact(tr("Phone"), person->phone);
}

void AnswersPanel::followCurrent()
{
    const Answer* answer = m_model->answer(m_list->currentIndex().row());
    m_go->setEnabled(answer && answer->person != noId);
    m_act->setEnabled(answer && !answer->action.isEmpty() && m_view && m_view->writable);
}

void AnswersPanel::makeAction()
{
    if (const Answer* answer = m_model->answer(m_list->currentIndex().row()))
        askActionOf(m_desk, {m_view->centre.client, answer->person, answer->action, answer->sentence}, this);
}

} // namespace kam
