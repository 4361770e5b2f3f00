-- Step 3: the buying centre of a client: people, roles, influence, contacts, and how the client decides.
-- Every judgement about a person is known, assumed or unknown, with source and date; unknown has no value.

ALTER TABLE workspace ADD COLUMN judgement_months INTEGER NOT NULL DEFAULT 12
    CHECK (judgement_months BETWEEN 1 AND 120);
ALTER TABLE workspace ADD COLUMN assessment_months INTEGER NOT NULL DEFAULT 6
    CHECK (assessment_months BETWEEN 1 AND 120);

CREATE TABLE purchase_project (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    description TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'won', 'lost', 'stopped')),
    started_on TEXT CHECK (started_on IS date(started_on)),
    decision_on TEXT CHECK (decision_on IS date(decision_on))
) STRICT;
CREATE INDEX purchase_project_client ON purchase_project (client);

CREATE TABLE person (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    placeholder INTEGER NOT NULL DEFAULT 0 CHECK (placeholder IN (0, 1)),
    position TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    attitude TEXT NOT NULL DEFAULT '' CHECK (attitude IN ('', 'supporter', 'neutral', 'opponent')),
    attitude_knowledge TEXT NOT NULL DEFAULT 'unknown' CHECK (attitude_knowledge IN ('unknown', 'assumed', 'known')),
    attitude_source TEXT NOT NULL DEFAULT '',
    attitude_on TEXT CHECK (attitude_on IS date(attitude_on)),
    influence TEXT NOT NULL DEFAULT '' CHECK (influence IN ('', 'low', 'medium', 'high')),
    influence_knowledge TEXT NOT NULL DEFAULT 'unknown' CHECK (influence_knowledge IN ('unknown', 'assumed', 'known')),
    influence_source TEXT NOT NULL DEFAULT '',
    influence_on TEXT CHECK (influence_on IS date(influence_on)),
    manager INTEGER REFERENCES person (id) ON DELETE SET NULL CHECK (manager <> id),
    our_person INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    since TEXT CHECK (since IS date(since)),
    left_on TEXT CHECK (left_on IS date(left_on)),
    canvas_x REAL,
    canvas_y REAL,
    search TEXT NOT NULL, -- before the notes, so that searching does not read them
    notes TEXT NOT NULL DEFAULT '',
    CHECK (placeholder = 1 OR trim(name) <> ''),
    CHECK ((attitude = '') = (attitude_knowledge = 'unknown')),
    CHECK ((influence = '') = (influence_knowledge = 'unknown')),
    CHECK ((canvas_x IS NULL) = (canvas_y IS NULL))
) STRICT;
CREATE INDEX person_client ON person (client);
CREATE INDEX person_manager ON person (manager) WHERE manager IS NOT NULL;
CREATE INDEX person_our_person ON person (our_person) WHERE our_person IS NOT NULL;

-- What a person wants from the purchase, most important first.
CREATE TABLE person_goal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    goal TEXT NOT NULL CHECK (trim(goal) <> '')
) STRICT;
CREATE INDEX person_goal_person ON person_goal (person, place);

-- A role in all purchases of the client, or in one project.
CREATE TABLE person_role (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    project INTEGER REFERENCES purchase_project (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('initiator', 'influencer', 'decider', 'approver', 'buyer', 'user', 'gatekeeper')),
    role_knowledge TEXT NOT NULL DEFAULT 'known' CHECK (role_knowledge IN ('unknown', 'assumed', 'known')),
    role_source TEXT NOT NULL DEFAULT '',
    role_on TEXT CHECK (role_on IS date(role_on))
) STRICT;
CREATE UNIQUE INDEX person_role_once ON person_role (person, role, ifnull(project, 0));
CREATE INDEX person_role_project ON person_role (project) WHERE project IS NOT NULL;

-- Who influences whom: strength 1 (now and then) to 3 (decisive); mutual where it works both ways.
CREATE TABLE influence_edge (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    from_person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    to_person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE CHECK (to_person <> from_person),
    kind TEXT NOT NULL CHECK (kind IN ('positive', 'conflict', 'informal')),
    strength INTEGER NOT NULL CHECK (strength BETWEEN 1 AND 3),
    mutual INTEGER NOT NULL DEFAULT 0 CHECK (mutual IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (from_person, to_person, kind)
) STRICT;
CREATE INDEX influence_edge_to ON influence_edge (to_person);

-- Our people x their people; '' is not known, which is not the same as 'none'.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    member INTEGER NOT NULL REFERENCES team_member (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    current_strength TEXT NOT NULL DEFAULT '' CHECK (current_strength IN ('', 'none', 'weak', 'medium', 'strong')),
    desired_strength TEXT NOT NULL DEFAULT '' CHECK (desired_strength IN ('', 'none', 'weak', 'medium', 'strong')),
    last_on TEXT CHECK (last_on IS date(last_on)),
    owner INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (person, member)
) STRICT;
CREATE INDEX contact_member ON contact (member);
CREATE INDEX contact_owner ON contact (owner) WHERE owner IS NOT NULL;

-- Nine factors, of all purchases of the client or of one project; '' is not judged.
CREATE TABLE purchase_complexity (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    project INTEGER REFERENCES purchase_project (id) ON DELETE CASCADE,
    unit_value TEXT NOT NULL DEFAULT '' CHECK (unit_value IN ('', 'low', 'medium', 'high')),
    frequency TEXT NOT NULL DEFAULT '' CHECK (frequency IN ('', 'low', 'medium', 'high')),
    standardisation TEXT NOT NULL DEFAULT '' CHECK (standardisation IN ('', 'low', 'medium', 'high')),
    risk TEXT NOT NULL DEFAULT '' CHECK (risk IN ('', 'low', 'medium', 'high')),
    importance TEXT NOT NULL DEFAULT '' CHECK (importance IN ('', 'low', 'medium', 'high')),
    product_novelty TEXT NOT NULL DEFAULT '' CHECK (product_novelty IN ('', 'low', 'medium', 'high')),
    supplier_novelty TEXT NOT NULL DEFAULT '' CHECK (supplier_novelty IN ('', 'low', 'medium', 'high')),
    people TEXT NOT NULL DEFAULT '' CHECK (people IN ('', 'low', 'medium', 'high')),
    phase TEXT NOT NULL DEFAULT '' CHECK (phase IN ('', 'low', 'medium', 'high')),
    judged_on TEXT CHECK (judged_on IS date(judged_on)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX purchase_complexity_once ON purchase_complexity (client, ifnull(project, 0));
CREATE INDEX purchase_complexity_project ON purchase_complexity (project) WHERE project IS NOT NULL;

-- What the client chooses suppliers by; weight in hundredths of a percent.
CREATE TABLE decision_criterion (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    project INTEGER REFERENCES purchase_project (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    weight INTEGER NOT NULL DEFAULT 0 CHECK (weight BETWEEN 0 AND 10000),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX decision_criterion_once ON decision_criterion (client, ifnull(project, 0), name);
CREATE INDEX decision_criterion_project ON decision_criterion (project) WHERE project IS NOT NULL;

-- How well a supplier meets a criterion in the client's eyes, 1 to 10; we are the supplier ''.
CREATE TABLE supplier_rating (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    criterion INTEGER NOT NULL REFERENCES decision_criterion (id) ON DELETE CASCADE,
    supplier TEXT NOT NULL DEFAULT '',
    value REAL NOT NULL CHECK (value BETWEEN 1 AND 10),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (criterion, supplier)
) STRICT;

CREATE TABLE decision_stage (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    project INTEGER REFERENCES purchase_project (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX decision_stage_client ON decision_stage (client);
CREATE INDEX decision_stage_project ON decision_stage (project) WHERE project IS NOT NULL;

-- Where in a stage a manager of ours can step in.
CREATE TABLE step_in_point (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    stage INTEGER NOT NULL REFERENCES decision_stage (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    due_on TEXT CHECK (due_on IS date(due_on)),
    member INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX step_in_point_stage ON step_in_point (stage);
CREATE INDEX step_in_point_member ON step_in_point (member) WHERE member IS NOT NULL;
