# Parsing Qt's headers is most of a build from nothing. The sanitizer build, which nobody works in, parses them once;
# the others do not, so that a missing include shows.
option(KAM_PCH "Precompile Qt's headers: faster from nothing, but hides a missing include" OFF)

# kam_precompile(TARGET [SHARED_WITH TARGET] HEADER...)
function(kam_precompile target)
  cmake_parse_arguments(PCH "" "SHARED_WITH" "" ${ARGN})
  if(KAM_PCH AND PCH_SHARED_WITH AND NOT PCH_SHARED_WITH STREQUAL target)
    target_precompile_headers(${target} REUSE_FROM ${PCH_SHARED_WITH})
  elseif(KAM_PCH)
    target_precompile_headers(${target} PRIVATE ${PCH_UNPARSED_ARGUMENTS})
  endif()
endfunction()

set(kam_core_headers <QCoreApplication> <QDate> <QDateTime> <QFile> <QJsonDocument> <QJsonObject> <QLocale> <QObject>
    <QString> <QStringList> <algorithm> <functional> <map> <memory> <optional> <string> <vector>)
set(kam_ui_headers ${kam_core_headers} <QAbstractItemView> <QAction> <QApplication> <QDialog> <QLabel> <QLineEdit>
    <QMenu> <QPainter> <QPushButton> <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)
