#pragma once

#include "registry/clientstore.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace kam
{

class Desk;
class MultiChoice;

/// What restricts the table of clients: words to find, status, tags, owner.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Desk& desk, QWidget* parent = nullptr);

    /// The sorting is not the bar's: it comes back as it was given.
    void setFilter(const ClientFilter& filter);
    [[nodiscard]] const ClientFilter& filter() const { return m_filter; }
    [[nodiscard]] bool restricts() const;
    void clear();
    void focusSearch();
    [[nodiscard]] QLineEdit* search() const { return m_search; }

Q_SIGNALS:
    /// After a short pause where words are being typed.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] MultiChoice* makeStatusChoice();
    [[nodiscard]] MultiChoice* makeTagChoice();
    [[nodiscard]] MultiChoice* makeOwnerChoice();
    void take();
    void showWhetherItRestricts();

    Desk& m_desk;
    ClientFilter m_filter;
    QTimer m_pause;
    QLineEdit* m_search;
    MultiChoice* m_status;
    MultiChoice* m_tags;
    MultiChoice* m_owner;
    QPushButton* m_clear;
};

} // namespace kam
