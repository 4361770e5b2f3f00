#include "samples.h"

#include "charts/textface.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <cmath>

namespace kam::testing
{

namespace
{

std::vector<SeriesLook> okabeIto()
{
    return {{QColor(0x00, 0x72, 0xB2), Hatch::None},    {QColor(0xE6, 0x9F, 0x00), Hatch::Rising},
            {QColor(0x00, 0x9E, 0x73), Hatch::Level},   {QColor(0xCC, 0x79, 0xA7), Hatch::Falling},
            {QColor(0x56, 0xB4, 0xE9), Hatch::Upright}, {QColor(0xD5, 0x5E, 0x00), Hatch::Crossed},
            {QColor(0xF0, 0xE4, 0x42), Hatch::None}};
}

QFont face()
{
    QFont font(textFaceFamily());
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Quantity money(const QString& name, int decimals = 0)
{
    return {name, QStringLiteral("PLN"), decimals};
}

ChartWords words(const QString& title, const QString& caption)
{
    return {title, caption, QStringLiteral("No sales yet. Import them or type them in.")};
}

} // namespace

ChartLook lightLook()
{
    ChartLook look;
    look.background = QColor(0xf5, 0xf6, 0xf8);
    look.text = QColor(0x1b, 0x23, 0x30);
    look.muted = QColor(0x58, 0x64, 0x74);
    look.line = QColor(0xdf, 0xe3, 0xe8);
    look.edge = QColor(0x8a, 0x94, 0xa1);
    look.accent = QColor(0x1f, 0x5f, 0xa8);
    look.bad = QColor(0xb3, 0x26, 0x1e);
    look.highlighted = QColor(0xe9, 0xee, 0xf5);
    look.series = okabeIto();
    look.font = face();
    look.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return look;
}

ChartLook darkLook()
{
    ChartLook look = lightLook();
    look.background = QColor(0x15, 0x19, 0x1e);
    look.text = QColor(0xe7, 0xea, 0xef);
    look.muted = QColor(0x9c, 0xa7, 0xb4);
    look.line = QColor(0x32, 0x3a, 0x44);
    look.edge = QColor(0x6b, 0x76, 0x83);
    look.accent = QColor(0x79, 0xb0, 0xf2);
    look.bad = QColor(0xf2, 0x87, 0x7f);
    look.highlighted = QColor(0x26, 0x30, 0x3c);
    look.locale = QLocale(QLocale::Polish, QLocale::Poland);
    return look;
}

CumulativeBarsData lifetimeData()
{
    CumulativeBarsData data;
    data.words = words(QStringLiteral("Present and cumulative value"),
                       QStringLiteral("RL, base scenario, discount rate 10 %, start of year"));
    data.stepName = QStringLiteral("Year");
    data.value = money(QStringLiteral("Present value"), 2);
    data.cumulative = money(QStringLiteral("Cumulative value"));
    const double margins[] = {400, 500, 640, 740};
    double sum = 0;
    for (int i = 0; i < 4; ++i) {
        const double present = margins[i] / std::pow(1.1, i);
        sum += present;
        data.bars.push_back({QStringLiteral("Year %1").arg(i + 1), present, sum});
    }
    return data;
}

CumulativeBarsData paybackData()
{
    CumulativeBarsData data = lifetimeData();
    data.bars.clear();
    double sum = 0;
    for (const double value : {-900.0, 300.0, 800.0, 500.0, -120.0, 240.0}) {
        sum += value;
        data.bars.push_back({QStringLiteral("Year %1").arg(data.bars.size() + 1), value, sum});
    }
    data.markAt = 1.75;
    data.markLabel = QStringLiteral("Payback after 33 months");
    return data;
}

ParetoData paretoData(int earning, int losses, double largest)
{
    ParetoData data;
    data.words =
        words(QStringLiteral("Who carries the business"), QStringLiteral("Clients by revenue, 1996 to 1998"));
    data.entryName = QStringLiteral("Client");
    data.quantity = money(QStringLiteral("Revenue"));
    data.bands = {{QStringLiteral("A"), false},
                  {QStringLiteral("B"), false},
                  {QStringLiteral("C"), false},
                  {QStringLiteral("unprofitable"), true}};
    data.limits = {80, 95};
    double total = 0;
    for (int i = 1; i <= earning; ++i)
        total += largest / i;
    double before = 0;
    for (int i = 1; i <= earning; ++i) {
        const double share = before / total;
        data.entries.push_back({QStringLiteral("Client %1").arg(i), largest / i,
                                share < 0.8    ? 0
                                : share < 0.95 ? 1
                                               : 2});
        before += largest / i;
    }
    for (int i = 1; i <= losses; ++i)
        data.entries.push_back({QStringLiteral("Loss %1").arg(i), -largest / 20 * i, 3});
    return data;
}

BubblesData bubblesData(int clients)
{
    BubblesData data;
    data.words = words(QStringLiteral("Where both sides want each other"), QStringLiteral("Bubble: revenue"));
    data.entryName = QStringLiteral("Client");
    data.x = {QStringLiteral("Our attractiveness to the client"), QStringLiteral("points"), 1};
    data.y = {QStringLiteral("Client’s attractiveness to us"), QStringLiteral("points"), 1};
    data.size = money(QStringLiteral("Revenue"));
    data.limitX = 5;
    data.limitY = 6;
    for (int i = 0; i < clients; ++i)
        data.bubbles.push_back({QStringLiteral("Client with a name %1").arg(i + 1), 1 + std::fmod(i * 3.7, 9),
                                1 + std::fmod(i * 5.3, 9), 1000.0 / (i + 1)});
    return data;
}

TornadoData tornadoData()
{
    TornadoData data;
    data.words =
        words(QStringLiteral("What moves it most"), QStringLiteral("Change of CLV when one input moves"));
    data.inputName = QStringLiteral("Input");
    data.result = money(QStringLiteral("CLV"));
    data.base = 1939.44;
    data.bars = {{QStringLiteral("First revenue ±10 %"), 1784.0, 2094.0},
                 {QStringLiteral("Cost share ±5 pts"), 2087.0, 1791.0},
                 {QStringLiteral("Growth ±5 pts"), 1819.0, 2070.0},
                 {QStringLiteral("Discount rate ±2 pts"), 1991.0, 1890.0},
                 {QStringLiteral("Retention ±5 pts"), 1700.0, std::nullopt}};
    return data;
}

ProfileData profileData()
{
    const QStringList high{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    const QStringList low{QStringLiteral("high"), QStringLiteral("medium"), QStringLiteral("low")};
    ProfileData data;
    data.words = words(QStringLiteral("Relationship"), QStringLiteral("Favourable to the right"));
    data.factorName = QStringLiteral("Factor");
    data.factors = {
        {QStringLiteral("Bargaining power"), low},
        {QStringLiteral("Information exchange"), {QStringLiteral("short-term"), QStringLiteral("long-term")}},
        {QStringLiteral("Co-operation"), high},
        {QStringLiteral("Institutionalisation"), high},
        {QStringLiteral("Commitment"), high},
        {QStringLiteral("Trust"), high},
        {QStringLiteral("Perceived distance"), low},
        {QStringLiteral("External influence, supplier"), low},
        {QStringLiteral("External influence, client"), low},
        {QStringLiteral("Duration"),
         {QStringLiteral("short"), QStringLiteral("medium"), QStringLiteral("long")}}};
    data.lines = {{QStringLiteral("RL, 12 Oct 2026"), {2, 0, 2, 2, 2, 2, 2, std::nullopt, 1, 2}},
                  {QStringLiteral("G, 3 Mar 2026"), {2, 0, 1, 1, 1, 1, 1, 1, 1, 0}}};
    return data;
}

QuadrantsData quadrantsData(int clients)
{
    QuadrantsData data;
    data.words = words(QStringLiteral("Loyalty"), QStringLiteral("2026"));
    data.entryName = QStringLiteral("Client");
    data.groupName = QStringLiteral("Loyalty");
    data.groups = {QStringLiteral("latent"), QStringLiteral("true"), QStringLiteral("none"),
                   QStringLiteral("spurious")};
    data.left = QStringLiteral("hardly buys again");
    data.right = QStringLiteral("buys again");
    data.upper = QStringLiteral("would recommend us");
    data.lower = QStringLiteral("would hardly recommend us");
    for (int i = 0; i < clients; ++i)
        data.entries.push_back({QStringLiteral("C%1").arg(i), i % 2 == 1, i % 4 < 2, i == 1});
    return data;
}

GroupedBarsData gapsData()
{
    GroupedBarsData data;
    data.words = words(QStringLiteral("Future gap"), QStringLiteral("RL, 2026"));
    data.categoryName = QStringLiteral("Product line");
    data.quantity = money(QStringLiteral("Future gap"));
    data.categories = {QStringLiteral("Machine tools"), QStringLiteral("Service"),
                       QStringLiteral("Spare parts"), QStringLiteral("Training")};
    data.series = {{QStringLiteral("Market effect"), {120.0, 40.0, -30.0, std::nullopt}},
                   {QStringLiteral("Share effect"), {60.0, -90.0, -20.0, std::nullopt}}};
    data.stacked = true;
    data.lying = true;
    data.totalName = QStringLiteral("Future gap");
    return data;
}

TrendData trendData()
{
    TrendData data;
    data.words = words(QStringLiteral("Profitability"), QStringLiteral("RL over the years"));
    data.dateName = QStringLiteral("Year");
    data.quantity = money(QStringLiteral("Amount"));
    data.years = true;
    for (int year = 2019; year <= 2026; ++year)
        data.dates.emplace_back(year, 1, 1);
    data.series = {{QStringLiteral("Revenue"),
                    {410000.0, 420000.0, 515000.0, std::nullopt, 560000.0, 600000.0, 590000.0, 640000.0}},
                   {QStringLiteral("Margin"),
                    {150000.0, 130000.0, 190000.0, 210000.0, 200000.0, 240000.0, 215000.0, 260000.0}},
                   {QStringLiteral("Profit after cost to serve"),
                    {90000.0, 20000.0, -40000.0, 60000.0, 110000.0, 130000.0, 60000.0, 245000.0}}};
    return data;
}

std::vector<std::pair<QString, std::shared_ptr<Chart>>> polishCharts()
{
    CumulativeBarsData lifetime = paybackData();
    lifetime.value.name = QStringLiteral("Wartość bieżąca");
    lifetime.cumulative.name = QStringLiteral("Wartość skumulowana");
    lifetime.markLabel = QStringLiteral("Zwrot nakładów po 33 miesiącach współpracy");
    lifetime.words.caption =
        QStringLiteral("Źdźbło Sp. z o.o., scenariusz podstawowy, stopa dyskontowa 10 %, początek roku");
    ParetoData pareto = paretoData(60, 5, 3e6);
    pareto.bands[3].name = QStringLiteral("nierentowni");
    pareto.quantity.name = QStringLiteral("Zysk po kosztach obsługi");
    BubblesData bubbles = bubblesData(25);
    bubbles.x.name = QStringLiteral("Nasza atrakcyjność dla klienta");
    bubbles.y.name = QStringLiteral("Atrakcyjność klienta dla nas");
    for (auto& bubble : bubbles.bubbles)
        bubble.name = QStringLiteral("Przedsiębiorstwo Wielobranżowe „Żółć” w Łodzi");
    TornadoData tornado = tornadoData();
    tornado.bars[0].label = QStringLiteral("Przychód w pierwszym roku ±10 %");
    ProfileData profile = profileData();
    profile.factors[7].name = QStringLiteral("Wpływ zewnętrznych aktorów po stronie dostawcy");
    profile.lines[0].name = QStringLiteral("Przedsiębiorstwo Wielobranżowe „Żółć”, 12 października 2026");
    GroupedBarsData gaps = gapsData();
    gaps.categories[0] = QStringLiteral("Obrabiarki sterowane numerycznie i wyposażenie");
    TrendData trend = trendData();
    trend.series[2].name = QStringLiteral("Zysk po kosztach obsługi klienta");
    QuadrantsData quadrants = quadrantsData(9);
    quadrants.groups[0] = QStringLiteral("lojalność utajona");
    for (auto& entry : quadrants.entries)
        entry.name = QStringLiteral("Przedsiębiorstwo Wielobranżowe „Żółć” w Łodzi");
    return {{QStringLiteral("lifetime"), std::make_shared<CumulativeBars>(lifetime)},
            {QStringLiteral("pareto"), std::make_shared<ParetoChart>(pareto)},
            {QStringLiteral("bubbles"), std::make_shared<BubbleChart>(bubbles)},
            {QStringLiteral("tornado"), std::make_shared<TornadoChart>(tornado)},
            {QStringLiteral("profile"), std::make_shared<ProfileChart>(profile)},
            {QStringLiteral("gaps"), std::make_shared<GroupedBars>(gaps)},
            {QStringLiteral("quadrants"), std::make_shared<QuadrantChart>(quadrants)},
            {QStringLiteral("trend"), std::make_shared<TrendChart>(trend)}};
}

QImage picture(const Chart& chart, const QString& name, const QSize& size, const ChartLook& look,
               const Emphasis& emphasis)
{
    constexpr int margin = 16;
    QImage image(size + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
    image.fill(look.background);
    QPainter painter(&image);
    chart.draw(painter, QRectF(QPointF(margin, margin), QSizeF(size)), look, emphasis);
    painter.end();
    if (const QString folder = qEnvironmentVariable("KAM_TEST_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
    return image;
}

} // namespace kam::testing
