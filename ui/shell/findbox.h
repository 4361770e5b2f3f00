#pragma once

#include <QLineEdit>
#include <QTimer>
#include <memory>
#include <vector>

class QStandardItemModel;

namespace kam
{

class ClientFinder;
class Workspace;
using Id = qint64;

/// Finds clients, people at clients and people of ours from anywhere in the window, whatever the case and
/// diacritics.
class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindBox(QWidget* parent = nullptr);
    ~FindBox() override;

    /// @param workspace null where none is open
    void searchIn(Workspace* workspace);

Q_SIGNALS:
    /// @param client whom a person belongs to; 0 for people of ours
    void chosen(const QByteArray& table, qint64 row, qint64 client);

private:
    void search();
    void showFound(const std::vector<Id>& clients);
    void addRow(const QString& name, const QString& detail, const char* table, Id row, Id client);
    void choose(const QModelIndex& index);

    Workspace* m_workspace = nullptr;
    std::unique_ptr<ClientFinder> m_finder;
    QStandardItemModel* m_model;
    QTimer m_pause; ///< between keys
};

} // namespace kam
