# What is installed, and the Debian package: cpack -G DEB
include(GNUInstallDirs)

install(TARGETS kam RUNTIME COMPONENT programs)
install(FILES LICENSE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)
file(GLOB manual_pages CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/docs/man/*.1)
install(FILES ${manual_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT programs)

if(KAM_UI)
  set(desktop ${CMAKE_CURRENT_SOURCE_DIR}/resources/desktop)
  install(TARGETS kam-workbench RUNTIME COMPONENT programs)
  install(FILES ${desktop}/kam-workbench.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT programs)
  install(FILES ${desktop}/kam-workbench.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT programs)
  install(FILES ${desktop}/kam-workbench.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages COMPONENT programs)
  install(FILES ${desktop}/kam-workbench.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps COMPONENT programs)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kam-workbench)
set(CPACK_PACKAGE_CONTACT "KAM Workbench contributors <kam-workbench@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "choose key clients, understand them and plan for them")
set(CPACK_PACKAGE_DESCRIPTION
"Ranks the clients of a sales team by weighted criteria, shows how every total
comes about, and keeps everything in one file in which each change can be
undone. Comes with kam, the same for the command line.")
set(CPACK_COMPONENTS_ALL programs)
set(CPACK_DEB_COMPONENT_INSTALL OFF)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins and texts are loaded at run time, where the libraries' own dependencies do not show.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
