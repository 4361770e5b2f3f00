#pragma once

#include "registry/client.h"

#include <QScrollArea>
#include <array>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace kam
{

class Desk;
class FieldEditor;
class GroupSection;
struct Changes;

/// All fields of the client selected, or what several have in common. A field is stored when it is left.
class ClientForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit ClientForm(Desk& desk, QWidget* parent = nullptr);

    /// Without its own heading, where the page has said already whom it shows.
    void hideHeading() { m_heading->hide(); }
    /// Stores what is still being typed, then shows these.
    void showClients(const std::vector<Id>& clients);
    /// Stores what is still being typed. What is refused, or would take the place of what somebody else has
    /// stored meanwhile, is said in the message bar.
    void storePending();
    /// An empty form: giving a name adds the client.
    void startNew();
    [[nodiscard]] bool isNew() const { return m_new; }
    void follow(const Changes& changes);
    void focusField(ClientField field);
    [[nodiscard]] FieldEditor* editor(ClientField field) const;

Q_SIGNALS:
    void added(kam::Id client);
    /// A new client was given up.
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addSection(QVBoxLayout& layout, const QString& name,
                    const std::vector<std::vector<ClientField>>& lines);
    [[nodiscard]] QWidget* makeHeader();
    void leaveField(FieldEditor& editor);
    void storeNew(FieldEditor& editor);
    /// @returns a sentence where the field was refused
    /// @param insists on taking the place of what the field says that somebody else has stored meanwhile
    [[nodiscard]] QString store(FieldEditor& editor, bool insists = false);
    void keepMine(FieldEditor& editor);
    void takeTheirs(FieldEditor& editor);
    /// Tells whether something typed is not stored.
    void tellUnstored();
    void storeNow(FieldEditor& editor);
    void load(bool all);
    /// Says below the field where somebody else has stored another value while this one was typed.
    /// @returns true where that is news
    bool compareWithStored(FieldEditor& editor, const std::vector<Client>& clients) const;
    void sayNotStored(const FieldEditor& editor);
    void showHeader(const std::vector<Client>& clients);
    void showCommon(FieldEditor& editor, const std::vector<Client>& clients);

    Desk& m_desk;
    std::vector<Id> m_clients;
    bool m_new = false;
    bool m_storing = false;
    QWidget* m_heading = nullptr;
    QLabel* m_title;
    QLabel* m_subtitle;
    std::array<FieldEditor*, clientFieldCount> m_editors{};
    GroupSection* m_group = nullptr;
};

} // namespace kam
