#pragma once

#include "report/accountplan.h"
#include "report/pages.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QLabel;
class QPrinter;
class QScrollArea;

namespace kam
{

class Desk;
class PageStack;

/// A document page for page as it is exported, and on its way to the printer.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param make the document in an edition; documents without editions take no notice of it
    PreviewDialog(Desk& desk, const QString& title, std::function<Document(Edition)> make, QWidget* parent,
                  bool editions = true);
    [[nodiscard]] const Pages& pages() const { return m_pages; }

private:
    void set();
    void zoom();
    void print();
    void save();

    Desk& m_desk;
    std::function<Document(Edition)> m_make;
    Pages m_pages;
    QComboBox* m_edition;
    QComboBox* m_paper;
    QComboBox* m_zoom;
    QLabel* m_count;
    QScrollArea* m_area;
    PageStack* m_stack;
};

/// The same pages on a printer. The page size of the printer is set to theirs.
void printPages(const Pages& pages, QPrinter& printer);

} // namespace kam
