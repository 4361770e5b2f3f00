#pragma once

#include <QPushButton>
#include <QVariantList>
#include <functional>
#include <vector>

class QFrame;
class QLineEdit;
class QListWidget;

namespace kam
{

/// A button that opens a list of which any number can be ticked, and shows what is.
class MultiChoice : public QPushButton
{
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
    };
    using Source = std::function<std::vector<Choice>()>;

    /// @param source asked each time the list opens
    MultiChoice(const QString& label, Source source, QWidget* parent = nullptr);

    void setChosen(const QVariantList& values);
    [[nodiscard]] const QVariantList& chosen() const { return m_chosen; }
    void open();

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makePopup();
    void fill();
    void narrow(const QString& typed);
    void takeTicks();
    void showChosen();

    QString m_label;
    Source m_source;
    QVariantList m_chosen;
    QFrame* m_popup = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace kam
