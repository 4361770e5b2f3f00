#pragma once

#include "clients/clientpaste.h"

#include <QDialog>

class QTableWidget;

namespace kam
{

/// Shows what pasted rows would add, and what is wrong with them, before anything is written.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(const PastedClients& pasted, QWidget* parent = nullptr);

private:
    [[nodiscard]] QString summary(const PastedClients& pasted) const;
    [[nodiscard]] QTableWidget* makeTable(const PastedClients& pasted);
};

} // namespace kam
