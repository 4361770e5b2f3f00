#pragma once

#include "client/buyingcentre/mapcommands.h"
#include "client/buyingcentre/personlook.h"
#include "common/page.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace kam
{

class AnswersPanel;
class LinksModel;
class MapLegend;
class MapView;
class PeopleModel;

/// Who decides: the map, the same people and influences in tables beside it, and what both of them say. One
/// selection for all of them.
class MapPart : public QWidget
{
    Q_OBJECT

public:
    explicit MapPart(Desk& desk, QWidget* parent = nullptr);

    void show(const CentreViewPointer& view);
    void select(const MapSelection& selection);
    [[nodiscard]] QList<Page::MenuActions> menuActions() const;
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // How it is put together: mappartlayout.cpp
    void arrange();
    void makeViewCommands();
    [[nodiscard]] QWidget* makeBar();
    [[nodiscard]] QWidget* makeMap();
    [[nodiscard]] QWidget* makeTables();
    void connectAll();

    void showMap();
    void showTable(int place);
    void chooseTable(int place);
    void showTables(bool shown);
    void applyFilter();
    void followScene();
    void followPeople();
    void followLinks();
    void setSelection(const MapSelection& selection);
    void showContextMenu(const QPoint& point);
    void savePicture();

    Desk& m_desk;
    CentreViewPointer m_view;
    MapCommands* m_commands;
    MapScene* m_scene;
    MapView* m_map = nullptr;
    MapLegend* m_legend = nullptr;
    PeopleModel* m_people;
    LinksModel* m_links;
    QTableView* m_peopleTable = nullptr;
    QTableView* m_linksTable = nullptr;
    QStackedWidget* m_tables = nullptr;
    QButtonGroup* m_tableButtons = nullptr;
    QStackedWidget* m_places = nullptr; ///< the buying centre, or what to do where nobody is known
    QComboBox* m_colours = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_found = nullptr;
    AnswersPanel* m_answers = nullptr;
    QSplitter* m_across = nullptr;
    QSplitter* m_down = nullptr;
    QList<QAction*> m_viewCommands;
    QAction* m_fit = nullptr;
    QAction* m_export = nullptr;
    QPushButton* m_hideTables = nullptr;
    QAction* m_withTables = nullptr;
    bool m_tablesChosen =
        false; ///< by somebody; before that they are there where the map has room beside them
    MapSelection m_selection;
    MapSelection m_wanted; ///< to be selected once it is there
    Id m_client = noId;
    bool m_following = false;
};

} // namespace kam
