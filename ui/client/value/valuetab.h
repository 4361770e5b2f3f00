#pragma once

#include "client/clienttab.h"

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;

namespace kam
{

/// What a client is worth, in parts that are chosen above them: lifetime value, gaps, profitability, and what
/// its transactions let expect.
class ValueTab : public ClientTab
{
    Q_OBJECT

public:
    explicit ValueTab(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;
    void finishEditing() override;
    [[nodiscard]] static QList<QByteArray> tables();

protected:
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes&) const override { return false; }

private:
    struct Part {
        QByteArray key;
        ClientTab* tab = nullptr;
    };
    void addPart(const QByteArray& key, const QString& title, ClientTab* tab);
    void showPart(int place);

    QHBoxLayout* m_choices;
    QButtonGroup* m_buttons;
    QStackedWidget* m_stack;
    QList<Part> m_parts;
};

} // namespace kam
