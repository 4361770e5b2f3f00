#pragma once

#include "base/identifier.h"

#include <QLineEdit>
#include <QTimer>
#include <vector>

class QCompleter;
class QStringListModel;

namespace kam
{

class ClientFinder;
class Workspace;

/// A line in which one of any number of clients is chosen: typing offers those that match.
class ClientPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClientPicker(Workspace& workspace, QWidget* parent = nullptr);

    void setClient(Id id, const QString& name);
    /// The one chosen from the list, or the only one with the name typed; noId where the line is empty.
    [[nodiscard]] Id client() const;
    /// True where something is typed that is no client's name.
    [[nodiscard]] bool isUnknown() const;

Q_SIGNALS:
    /// Chosen from the list.
    void chosen();

private:
    void look();
    void offer(const std::vector<Id>& ids);

    Workspace& m_workspace;
    ClientFinder* m_finder;
    QTimer m_pause;
    QCompleter* m_completer;
    QStringListModel* m_offered;
    std::vector<Id> m_offeredIds;
    Id m_client = noId;
    QString m_name; ///< of m_client, as shown
};

} // namespace kam
