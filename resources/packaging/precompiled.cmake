# Parsing Qt's headers is most of a build from nothing. With KAM_PCH they are parsed once for all targets that use
# the same libraries.
option(KAM_PCH "Precompile the headers of the libraries: faster from nothing, but hides a missing include" OFF)

set(kam_core_headers <QCollator> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QObject> <QSet> <QString> <QStringList> <QVariant>
    <algorithm> <array> <cmath> <functional> <limits> <map> <memory> <numeric> <optional> <set> <string>
    <string_view> <vector> <SQLiteCpp/Database.h> <SQLiteCpp/Exception.h> <SQLiteCpp/Statement.h> <sqlite3.h>)
set(kam_ui_headers ${kam_core_headers} <QAbstractTableModel> <QAction> <QApplication> <QComboBox> <QCompleter>
    <QDialog> <QDialogButtonBox> <QFrame> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListWidget> <QMenu>
    <QPainter> <QPushButton> <QStyledItemDelegate> <QTableView> <QTimer> <QToolButton> <QVBoxLayout> <QWidget>)

# A library of nothing but the headers; kam_precompile(TARGET NAME) makes a target use them.
function(kam_precompiled name libraries)
  if(KAM_PCH)
    set(nothing ${CMAKE_BINARY_DIR}/precompiled/${name}.cpp)
    file(CONFIGURE OUTPUT ${nothing} CONTENT "")
    add_library(kam_precompiled_${name} OBJECT ${nothing})
    set_target_properties(kam_precompiled_${name} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(kam_precompiled_${name} PRIVATE ${libraries} kam_options)
    # Otherwise ccache does not keep what clang compiles with them.
    target_compile_options(kam_precompiled_${name} PRIVATE "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
    target_precompile_headers(kam_precompiled_${name} PRIVATE ${ARGN})
  endif()
endfunction()

function(kam_precompile target name)
  if(KAM_PCH)
    target_precompile_headers(${target} REUSE_FROM kam_precompiled_${name})
  endif()
endfunction()

kam_precompiled(core "Qt6::Core;SQLiteCpp;SQLite::SQLite3" ${kam_core_headers})
if(KAM_UI)
  kam_precompiled(ui "Qt6::Widgets;Qt6::Svg;SQLiteCpp;SQLite::SQLite3" ${kam_ui_headers})
endif()
