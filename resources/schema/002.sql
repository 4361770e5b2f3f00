-- Step 2: product lines, sales, transactions, lifetime value, cost to serve.
-- A figure is a number, NULL where it is not known, or the text 'n/a' where it does not apply.

ALTER TABLE workspace ADD COLUMN discount_rate REAL NOT NULL DEFAULT 10 CHECK (discount_rate > -100);
ALTER TABLE workspace ADD COLUMN class_a_limit REAL NOT NULL DEFAULT 80
    CHECK (class_a_limit > 0 AND class_a_limit <= 100);
ALTER TABLE workspace ADD COLUMN class_b_limit REAL NOT NULL DEFAULT 95
    CHECK (class_b_limit > 0 AND class_b_limit <= 100);
-- The year whose figures feed the scoring; NULL for the newest one with sales.
ALTER TABLE workspace ADD COLUMN figures_year INTEGER CHECK (figures_year BETWEEN 1900 AND 2999);

-- Two levels: a group has no parent, and its lines have no children.
CREATE TABLE product_line (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    parent INTEGER REFERENCES product_line (id) ON DELETE CASCADE CHECK (parent <> id),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX product_line_parent ON product_line (parent) WHERE parent IS NOT NULL;

-- Amounts in the workspace currency, growth and shares in percent, the horizon in years.
CREATE TABLE sales (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    product_line INTEGER NOT NULL REFERENCES product_line (id) ON DELETE CASCADE,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    revenue ANY CHECK (revenue IS NULL OR typeof(revenue) = 'real' OR revenue = 'n/a'),
    variable_cost ANY CHECK (variable_cost IS NULL OR typeof(variable_cost) = 'real' OR variable_cost = 'n/a'),
    purchases ANY CHECK (purchases IS NULL OR typeof(purchases) = 'real' OR purchases = 'n/a'),
    market_growth ANY CHECK (market_growth IS NULL OR typeof(market_growth) = 'real' OR market_growth = 'n/a'),
    horizon ANY CHECK (horizon IS NULL OR typeof(horizon) = 'real' OR horizon = 'n/a'),
    share_now ANY CHECK (share_now IS NULL OR typeof(share_now) = 'real' OR share_now = 'n/a'),
    share_expected ANY CHECK (share_expected IS NULL OR typeof(share_expected) = 'real' OR share_expected = 'n/a'),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (client, product_line, year),
    CHECK (typeof(purchases) <> 'real' OR purchases >= 0),
    CHECK (typeof(purchases) <> 'real' OR typeof(revenue) <> 'real' OR revenue <= purchases),
    CHECK (typeof(market_growth) <> 'real' OR market_growth > -100),
    CHECK (typeof(horizon) <> 'real' OR horizon > 0),
    CHECK (typeof(share_now) <> 'real' OR share_now > 0),
    CHECK (typeof(share_expected) <> 'real' OR share_expected >= 0)
) STRICT;

-- Percent of the client's total purchases.
CREATE TABLE competitor_share (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    sales INTEGER NOT NULL REFERENCES sales (id) ON DELETE CASCADE,
    competitor TEXT NOT NULL CHECK (trim(competitor) <> ''),
    share REAL NOT NULL CHECK (share >= 0 AND share <= 100),
    UNIQUE (sales, competitor)
) STRICT;

-- day is year x 10000 + month x 100 + day of the month: short, and readable in the history.
CREATE TABLE client_transaction (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    product_line INTEGER REFERENCES product_line (id) ON DELETE SET NULL,
    day INTEGER NOT NULL CHECK (day BETWEEN 19000101 AND 29991231),
    amount REAL NOT NULL,
    quantity REAL,
    cost REAL
) STRICT;
CREATE INDEX client_transaction_client ON client_transaction (client);

CREATE TABLE clv_scenario (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    kind TEXT NOT NULL DEFAULT 'base' CHECK (kind IN ('pessimistic', 'base', 'optimistic', 'other')),
    position INTEGER NOT NULL DEFAULT 0,
    rate REAL NOT NULL CHECK (rate > -100),
    timing TEXT NOT NULL DEFAULT 'start' CHECK (timing IN ('start', 'mid', 'end')),
    retention REAL CHECK (retention >= 0 AND retention < 100),
    probability REAL CHECK (probability BETWEEN 0 AND 100),
    notes TEXT NOT NULL DEFAULT '',
    UNIQUE (client, name)
) STRICT;

-- variable_costs is an amount, or percent of the revenue where costs_in_percent is 1.
CREATE TABLE clv_year (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    scenario INTEGER NOT NULL REFERENCES clv_scenario (id) ON DELETE CASCADE,
    year INTEGER NOT NULL CHECK (year BETWEEN 1 AND 2999),
    revenue REAL NOT NULL DEFAULT 0,
    variable_costs REAL NOT NULL DEFAULT 0,
    costs_in_percent INTEGER NOT NULL DEFAULT 0 CHECK (costs_in_percent IN (0, 1)),
    acquisition_cost REAL NOT NULL DEFAULT 0,
    retention_cost REAL NOT NULL DEFAULT 0,
    cost_to_serve REAL NOT NULL DEFAULT 0,
    UNIQUE (scenario, year)
) STRICT;

-- What is done for clients; driver names one unit of it: an order, a delivery, a visit.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    driver TEXT NOT NULL DEFAULT '',
    unit_cost REAL NOT NULL CHECK (unit_cost >= 0),
    position INTEGER NOT NULL DEFAULT 0
) STRICT;

-- count is NULL nowhere: a count that is not known has no row.
CREATE TABLE activity_count (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    activity INTEGER NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
    count REAL NOT NULL CHECK (count >= 0),
    UNIQUE (client, activity, year)
) STRICT;
