#pragma once

#include "base/identifier.h"

#include <QDialog>
#include <memory>

class QCheckBox;
class QListWidget;
class QPushButton;

namespace kam
{

class Desk;
class Looking;

/// What erasing a person takes out of the file, place by place. Erases when it is accepted, which it can be
/// only once everything was listed and somebody has said that they know that it can't be undone.
class EraseDialog : public QDialog
{
    Q_OBJECT

public:
    EraseDialog(Desk& desk, Id person, const QString& name, QWidget* parent);
    /// Stops looking.
    ~EraseDialog() override;
    void accept() override;

private:
    void look();
    void showProblem(const QString& sentence);
    void showPlaces(const QStringList& sentences);
    void updateButton();

    Desk& m_desk;
    Id m_person;
    QListWidget* m_places;
    QCheckBox* m_known;
    QPushButton* m_erase;
    bool m_listed = false;
    std::shared_ptr<Looking> m_looking;
};

} // namespace kam
