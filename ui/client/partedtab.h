#pragma once

#include "client/clienttab.h"

namespace kam
{

class PartChooser;

/// A tab in parts that are chosen above them, each a tab of its own. Which part is shown is remembered.
class PartedTab : public ClientTab
{
    Q_OBJECT

public:
    explicit PartedTab(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QList<Page::MenuActions> menuActions() const override;
    [[nodiscard]] Id clientOf(const QByteArray& table, Id row) const override;
    void showRow(const QByteArray& table, Id row) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;
    [[nodiscard]] bool isWorking() const override;
    void finishEditing() override;

protected:
    /// @param key stable, for settings: "gaps"
    void addPart(const QByteArray& key, const QString& title, ClientTab* tab);
    void read() override;
    [[nodiscard]] bool isStaleAfter(const Changes&) const override { return false; }

private:
    [[nodiscard]] ClientTab& shown() const;

    PartChooser* m_chooser;
    QList<std::pair<QByteArray, ClientTab*>> m_parts; ///< by key
};

} // namespace kam
