#pragma once

#include <QList>
#include <QSplitter>

namespace kam
{

/// Parts side by side that begin with given shares of the width, until the person moves the handle or a
/// remembered state is restored. The gap between them is that between groups.
class ShareSplitter : public QSplitter
{
    Q_OBJECT

public:
    ShareSplitter(QWidget* left, int leftShare, QWidget* right, int rightShare, QWidget* parent = nullptr);
    /// Empty while nobody has moved the handle.
    [[nodiscard]] QByteArray state() const { return m_placed ? saveState() : QByteArray(); }
    /// Keeps the shares where @p state is no state of a splitter.
    void restore(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<int> m_shares;
    bool m_placed = false;
};

} // namespace kam
