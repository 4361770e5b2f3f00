-- Step 5: the relation with a client: assessments, ladder, surveys, complaints, certainty.

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    assessed_on TEXT NOT NULL CHECK (assessed_on IS date(assessed_on)),
    member INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (client, assessed_on)
) STRICT;
CREATE INDEX assessment_member ON assessment (member) WHERE member IS NOT NULL;

-- A factor that is not judged has no row.
CREATE TABLE assessment_factor (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    assessment INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    factor TEXT NOT NULL CHECK (factor IN ('bargaining-power', 'information-exchange', 'co-operation',
        'institutionalisation', 'commitment', 'trust', 'distance', 'external-supplier', 'external-client', 'duration')),
    level TEXT NOT NULL CHECK (level IN ('low', 'medium', 'high')),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (assessment, factor)
) STRICT;

CREATE TABLE ladder_step (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('transaction', 'co-operation', 'partnership', 'synergy')),
    reached_on TEXT NOT NULL CHECK (reached_on IS date(reached_on)),
    evidence TEXT NOT NULL DEFAULT '',
    UNIQUE (client, reached_on)
) STRICT;

-- One answer: "would recommend us" from 0 to 10, or satisfaction from 1 to 5.
CREATE TABLE survey_answer (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    answered_on TEXT NOT NULL CHECK (answered_on IS date(answered_on)),
    question TEXT NOT NULL CHECK (question IN ('recommend', 'satisfaction')),
    value INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    CHECK (value BETWEEN iif(question = 'recommend', 0, 1) AND iif(question = 'recommend', 10, 5))
) STRICT;
CREATE INDEX survey_answer_client ON survey_answer (client, answered_on);

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    received_on TEXT NOT NULL CHECK (received_on IS date(received_on)),
    subject TEXT NOT NULL CHECK (trim(subject) <> ''),
    severity TEXT NOT NULL DEFAULT 'medium' CHECK (severity IN ('low', 'medium', 'high')),
    settled_on TEXT CHECK (settled_on IS date(settled_on)),
    settlement TEXT NOT NULL DEFAULT '',
    CHECK (settled_on >= received_on)
) STRICT;
CREATE INDEX complaint_client ON complaint (client, received_on);

-- What the certainty of a client is about: a service, perhaps a product line of ours.
CREATE TABLE service (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    product_line INTEGER REFERENCES product_line (id) ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    place INTEGER NOT NULL,
    UNIQUE (client, name)
) STRICT;
CREATE INDEX service_product_line ON service (product_line) WHERE product_line IS NOT NULL;

-- The newest row of a service and kind holds; older ones are its history. '' is not known, 'n/a' does not apply.
CREATE TABLE certainty (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    service INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('need', 'market', 'transaction')),
    assessed_on TEXT NOT NULL CHECK (assessed_on IS date(assessed_on)),
    current_level TEXT NOT NULL DEFAULT '' CHECK (current_level IN ('', 'n/a', 'low', 'medium', 'high')),
    desired_level TEXT NOT NULL DEFAULT '' CHECK (desired_level IN ('', 'n/a', 'low', 'medium', 'high')),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (service, kind, assessed_on)
) STRICT;
