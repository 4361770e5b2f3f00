-- Step 1: the registry, scoring, saved views and history.
-- Identifiers are random positive 63-bit integers; text that is not known is '', numbers and dates not known are NULL.

CREATE TABLE workspace (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL CHECK (length(currency) = 3 AND currency = upper(currency)),
    key_client_share REAL NOT NULL DEFAULT 10 CHECK (key_client_share BETWEEN 0 AND 100),
    review_months INTEGER NOT NULL DEFAULT 12 CHECK (review_months BETWEEN 1 AND 120)
) STRICT;

CREATE TABLE team_member (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    position TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    short_code TEXT NOT NULL DEFAULT '',
    legal_name TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    employees INTEGER CHECK (employees >= 0),
    annual_revenue REAL CHECK (annual_revenue >= 0),
    client_since TEXT CHECK (client_since IS date(client_since)),
    status TEXT NOT NULL DEFAULT 'prospect' CHECK (status IN ('prospect', 'client', 'key-client', 'former')),
    why_key TEXT NOT NULL DEFAULT '' CHECK (why_key IN ('', 'carries', 'could-carry', 'winnable', 'strategic')),
    owner INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    parent INTEGER REFERENCES client (id) ON DELETE SET NULL CHECK (parent <> id),
    search TEXT NOT NULL, -- before the notes, so that searching does not read them
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX client_name ON client (name);
CREATE INDEX client_short_code ON client (short_code) WHERE short_code <> '';
CREATE INDEX client_owner ON client (owner) WHERE owner IS NOT NULL;
CREATE INDEX client_parent ON client (parent) WHERE parent IS NOT NULL;

CREATE TABLE client_tag (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (trim(tag) <> ''),
    UNIQUE (client, tag)
) STRICT;
CREATE INDEX client_tag_tag ON client_tag (tag, client);

CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    page TEXT NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    definition TEXT NOT NULL,
    UNIQUE (page, name)
) STRICT;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    explanation TEXT NOT NULL DEFAULT '',
    anchor_low TEXT NOT NULL DEFAULT '',
    anchor_middle TEXT NOT NULL DEFAULT '',
    anchor_high TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT 'manual' CHECK (source <> '')
) STRICT;

CREATE TABLE scoring_model (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
    notes TEXT NOT NULL DEFAULT '',
    reviewed_on TEXT CHECK (reviewed_on IS date(reviewed_on))
) STRICT;

-- weight and saved_weight in hundredths of a percent: 0 to 10000.
CREATE TABLE model_criterion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    model INTEGER NOT NULL REFERENCES scoring_model (id) ON DELETE CASCADE,
    criterion INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 0 AND 10000),
    saved_weight INTEGER CHECK (saved_weight BETWEEN 0 AND 10000),
    direction TEXT NOT NULL DEFAULT 'more' CHECK (direction IN ('more', 'less')),
    scale TEXT NOT NULL DEFAULT 'rank' CHECK (scale IN ('points', 'rating', 'rank', 'minmax', 'bands')),
    UNIQUE (model, criterion)
) STRICT;
CREATE INDEX model_criterion_criterion ON model_criterion (criterion);

CREATE TABLE band (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    model_criterion INTEGER NOT NULL REFERENCES model_criterion (id) ON DELETE CASCADE,
    threshold REAL NOT NULL,
    points REAL NOT NULL,
    UNIQUE (model_criterion, threshold)
) STRICT;

CREATE TABLE rating (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    criterion INTEGER NOT NULL REFERENCES criterion (id) ON DELETE CASCADE,
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    value REAL NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    rated_on TEXT CHECK (rated_on IS date(rated_on)),
    UNIQUE (criterion, client)
) STRICT;
CREATE INDEX rating_client ON rating (client);

CREATE TABLE gate (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('strategy-fit', 'resource-flexibility', 'fairness')),
    verdict TEXT NOT NULL CHECK (verdict IN ('pass', 'conditional', 'fail')),
    note TEXT NOT NULL DEFAULT '',
    decided_on TEXT CHECK (decided_on IS date(decided_on)),
    UNIQUE (client, kind)
) STRICT;

-- The log of every change: edits carry a changeset, undo and redo name the edit they took back or made again.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    merge_key TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    target INTEGER REFERENCES history (id),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned'))
) STRICT;
CREATE INDEX history_edit ON history (state, id) WHERE kind = 'edit';
CREATE INDEX history_target ON history (target) WHERE target IS NOT NULL;

CREATE TABLE history_part (
    id INTEGER PRIMARY KEY,
    entry INTEGER NOT NULL REFERENCES history (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    UNIQUE (entry, part)
) STRICT;
