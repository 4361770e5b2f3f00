#pragma once

#include "client/buyingcentre/centreview.h"
#include "common/page.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace kam
{

class MatrixModel;

/// Who knows whom: our people and theirs, the contact there is and the one wanted.
class MatrixPart : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPart(Desk& desk, QWidget* parent = nullptr);

    void show(const CentreViewPointer& view);
    [[nodiscard]] QList<Page::MenuActions> menuActions() const;

private:
    void arrange();
    void refresh();
    void followCurrent();
    void editContact();
    void removeContact();

    Desk& m_desk;
    CentreViewPointer m_view;
    MatrixModel* m_model;
    QTableView* m_table = nullptr;
    QCheckBox* m_everybody;
    QLabel* m_reading;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace kam
