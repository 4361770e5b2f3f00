#include "common/keyfigurebar.h"

#include "common/flowlayout.h"
#include "common/labels.h"
#include "common/texttable.h"
#include "common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kam
{

namespace
{
constexpr int gap = 3 * theme::grid;
}

class KeyFigureBar::Cell : public QWidget
{
public:
    Cell(KeyFigureBar::Size size, QWidget* parent)
        : QWidget(parent), m_caption(mutedLabel({})), m_value(headingLabel({})), m_note(mutedLabel({})),
          m_textSize(size == KeyFigureBar::Size::Large ? theme::Size::Title : theme::Size::Heading)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_caption);
        column->addWidget(m_value);
        column->addWidget(m_note);
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    void show(const KeyFigure& figure)
    {
        m_caption->setText(figure.caption);
        m_value->setText(figure.value);
        m_value->setFont(theme::font(m_textSize, figure.known ? QFont::DemiBold : QFont::Normal));
        setRole(*m_value, figure.known ? QString() : QStringLiteral("muted"));
        m_note->setText(figure.note);
        m_note->setVisible(!figure.note.isEmpty());
        setToolTip(plainTip(figure.explanation));
        setAccessibleName(figure.caption + QStringLiteral(": ") +
                          (figure.spoken.isEmpty() ? figure.value : figure.spoken));
        m_value->setAccessibleName(accessibleName());
    }

private:
    QLabel* m_caption;
    QLabel* m_value;
    QLabel* m_note;
    theme::Size m_textSize;
};

KeyFigureBar::KeyFigureBar(Size size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setObjectName(QStringLiteral("keyFigureBar"));
    auto* flow = new FlowLayout(this, gap, theme::grid);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyFigureBar::show(const std::vector<KeyFigure>& figures)
{
    while (m_cells.size() < figures.size()) {
        m_cells.push_back(new Cell(m_size, this));
        layout()->addWidget(m_cells.back());
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i]->setVisible(i < figures.size());
        if (i < figures.size())
            m_cells[i]->show(figures[i]);
    }
    updateGeometry();
}

} // namespace kam
