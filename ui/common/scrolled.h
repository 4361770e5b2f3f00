#pragma once

class QScrollArea;
class QWidget;

namespace kam
{

/// Puts content into an area that scrolls and lies on the page itself, without a frame.
[[nodiscard]] QScrollArea* scrolled(QWidget* content);

} // namespace kam
