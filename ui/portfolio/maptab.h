#pragma once

#include "portfolio/mapfigures.h"
#include "portfolio/portfoliotab.h"

#include <array>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace kam
{

class ChartView;
class ShareSplitter;
class MapModel;
class Standings;

/// Clients as bubbles over two figures of choice, sized by a third, with quadrants.
class MapTab : public PortfolioTab
{
    Q_OBJECT

public:
    explicit MapTab(Desk& desk, QWidget* parent = nullptr);
    void show(const std::shared_ptr<const Portfolio>& portfolio) override;
    void select(Id client) override;
    [[nodiscard]] QByteArray saveLayout() const override;
    void restoreLayout(const QByteArray& layout) override;

private:
    enum Axis { Across, Up, Size, AxisCount };
    [[nodiscard]] QWidget* choices();
    void connectParts();
    void fillChoices();
    [[nodiscard]] bool isKnown(const MapFigure& figure) const;
    [[nodiscard]] QString usualWord(const std::vector<MapFigure>& figures, const QStringList& words) const;
    [[nodiscard]] QString usualUpWord(const std::vector<MapFigure>& figures) const;
    [[nodiscard]] MapFigure figure(Axis axis) const;
    void draw();
    void showNote(int left, int notDrawn);
    void showLimits();
    void takeLimit(Axis axis);

    Standings& m_standings;
    std::shared_ptr<const Portfolio> m_portfolio;
    MapModel* m_model;
    QTableView* m_table;
    ChartView* m_chart;
    ShareSplitter* m_across = nullptr;
    std::array<QComboBox*, AxisCount> m_combos{};
    std::array<QLineEdit*, Size> m_edits{};
    /// As the person set them, by the word of the figure; the median where it did not.
    std::map<QString, double> m_limits;
    std::array<double, Size> m_shownLimits{};
    QLabel* m_note;
    std::array<QString, AxisCount> m_chosen; ///< words of the figures
    bool m_quiet = false;
};

} // namespace kam
