-- Step 6: the words of a client are compared one by one. For a list of more than two SQLite builds a table in memory
-- for each row that is written, which took half the time of an import.

CREATE TABLE client_new (
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
    status TEXT NOT NULL DEFAULT 'prospect' CHECK (
        status = 'prospect' OR status = 'client' OR status = 'key-client' OR status = 'former'),
    why_key TEXT NOT NULL DEFAULT '' CHECK (
        why_key = '' OR why_key = 'carries' OR why_key = 'could-carry' OR why_key = 'winnable' OR why_key = 'strategic'),
    owner INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    parent INTEGER REFERENCES client (id) ON DELETE SET NULL CHECK (parent <> id),
    search TEXT NOT NULL, -- before the notes, so that searching does not read them
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO client_new SELECT id, name, short_code, legal_name, tax_number, industry, country, city, address, web,
    employees, annual_revenue, client_since, status, why_key, owner, parent, search, notes FROM client ORDER BY id;
DROP TABLE client;
ALTER TABLE client_new RENAME TO client;
CREATE INDEX client_name ON client (name);
CREATE INDEX client_short_code ON client (short_code) WHERE short_code <> '';
CREATE INDEX client_owner ON client (owner) WHERE owner IS NOT NULL;
CREATE INDEX client_parent ON client (parent) WHERE parent IS NOT NULL;
