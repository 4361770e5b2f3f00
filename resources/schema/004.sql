-- Step 4: the account plan: versions, sections, goals, actions, targets, meetings, risks, what the client gains.

-- A version of the plan of a client for a period; an agreed one keeps its content as it was, as JSON.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
    period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'agreed', 'archived')),
    agreed_on TEXT CHECK (agreed_on IS date(agreed_on)),
    agreed_by TEXT NOT NULL DEFAULT '',
    next_review_on TEXT CHECK (next_review_on IS date(next_review_on)),
    owner INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    frozen TEXT NOT NULL DEFAULT '',
    UNIQUE (client, period_start, version),
    CHECK (period_end > period_start),
    CHECK ((state = 'draft') = (frozen = ''))
) STRICT;
CREATE INDEX plan_owner ON plan (owner) WHERE owner IS NOT NULL;

CREATE TABLE plan_section (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    section TEXT NOT NULL CHECK (section <> ''),
    content TEXT NOT NULL,
    UNIQUE (plan, section)
) STRICT;

-- Start and target are texts, since a level ("medium") is a target as much as a number.
CREATE TABLE goal (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    measure TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    start_value TEXT NOT NULL DEFAULT '',
    target_value TEXT NOT NULL DEFAULT '',
    due_on TEXT CHECK (due_on IS date(due_on)),
    owner INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    sales_effect REAL, -- what it adds to the sales of its period, in the workspace currency
    person INTEGER REFERENCES person (id) ON DELETE SET NULL, -- whose goal it serves
    person_goal TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goal_plan ON goal (plan, place);
CREATE INDEX goal_owner ON goal (owner) WHERE owner IS NOT NULL;
CREATE INDEX goal_person ON goal (person) WHERE person IS NOT NULL;

CREATE TABLE goal_progress (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    goal INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL CHECK (on_day IS date(on_day)),
    value TEXT NOT NULL CHECK (trim(value) <> ''),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (goal, on_day)
) STRICT;

-- An action belongs to the client, so that it outlives the version of the plan that it serves.
CREATE TABLE action (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    goal INTEGER REFERENCES goal (id) ON DELETE SET NULL,
    person INTEGER REFERENCES person (id) ON DELETE SET NULL,
    member INTEGER REFERENCES team_member (id) ON DELETE SET NULL,
    place INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    level TEXT NOT NULL DEFAULT 'operational' CHECK (level IN ('organisational', 'strategic', 'operational')),
    starts_on TEXT CHECK (starts_on IS date(starts_on)),
    due_on TEXT CHECK (due_on IS date(due_on)),
    status TEXT NOT NULL DEFAULT 'planned' CHECK (status IN ('planned', 'under-way', 'done', 'dropped')),
    done_on TEXT CHECK (done_on IS date(done_on)),
    cost REAL CHECK (cost >= 0),
    result TEXT NOT NULL DEFAULT '',
    CHECK (due_on >= starts_on)
) STRICT;
CREATE INDEX action_client ON action (client, place);
CREATE INDEX action_goal ON action (goal) WHERE goal IS NOT NULL;
CREATE INDEX action_person ON action (person) WHERE person IS NOT NULL;
CREATE INDEX action_member ON action (member) WHERE member IS NOT NULL;

CREATE TABLE action_tactic (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    action INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    certainty TEXT NOT NULL CHECK (certainty IN ('need', 'market', 'transaction')),
    tactic TEXT NOT NULL CHECK (tactic IN ('maintain', 'raise', 'relax')),
    UNIQUE (action, certainty)
) STRICT;

-- The relationship factor that an action works on.
CREATE TABLE action_factor (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    action INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    factor TEXT NOT NULL CHECK (factor IN ('bargaining-power', 'information-exchange', 'co-operation',
        'institutionalisation', 'commitment', 'trust', 'distance', 'external-supplier', 'external-client', 'duration')),
    UNIQUE (action, factor)
) STRICT;

-- Sales targets; amounts in the workspace currency.
CREATE TABLE target (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    period_start TEXT NOT NULL CHECK (period_start IS date(period_start)),
    period_end TEXT NOT NULL CHECK (period_end IS date(period_end)),
    amount REAL NOT NULL CHECK (amount >= 0),
    achieved REAL,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (client, period_start),
    CHECK (period_end > period_start)
) STRICT;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'visit' CHECK (kind IN ('visit', 'call', 'review')),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
    subject TEXT NOT NULL CHECK (trim(subject) <> ''),
    venue TEXT NOT NULL DEFAULT '',
    purpose TEXT NOT NULL DEFAULT '',
    questions TEXT NOT NULL DEFAULT '',
    to_gain TEXT NOT NULL DEFAULT '',
    held INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
    settlement TEXT NOT NULL DEFAULT '',
    next_on TEXT CHECK (next_on IS date(next_on)),
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_client ON meeting (client, held_on);

-- Who takes part: one of theirs or one of ours.
CREATE TABLE meeting_participant (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person INTEGER REFERENCES person (id) ON DELETE CASCADE,
    member INTEGER REFERENCES team_member (id) ON DELETE CASCADE,
    CHECK ((person IS NULL) <> (member IS NULL))
) STRICT;
CREATE UNIQUE INDEX meeting_participant_once ON meeting_participant (meeting, ifnull(person, 0), ifnull(member, 0));
CREATE INDEX meeting_participant_person ON meeting_participant (person) WHERE person IS NOT NULL;
CREATE INDEX meeting_participant_member ON meeting_participant (member) WHERE member IS NOT NULL;

CREATE TABLE promise (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('ours', 'theirs')),
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    due_on TEXT CHECK (due_on IS date(due_on)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'broken')),
    action INTEGER REFERENCES action (id) ON DELETE SET NULL -- made of it
) STRICT;
CREATE INDEX promise_meeting ON promise (meeting, place);
CREATE INDEX promise_action ON promise (action) WHERE action IS NOT NULL;

-- How often a client of a class is seen, times a year.
CREATE TABLE service_standard (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client_class TEXT NOT NULL CHECK (client_class IN ('A', 'B', 'C', 'none')),
    kind TEXT NOT NULL CHECK (kind IN ('visit', 'call', 'review')),
    per_year REAL NOT NULL CHECK (per_year >= 0 AND per_year <= 366),
    UNIQUE (client_class, kind)
) STRICT;

CREATE TABLE risk (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    probability TEXT NOT NULL DEFAULT '' CHECK (probability IN ('', 'low', 'medium', 'high')),
    impact TEXT NOT NULL DEFAULT '' CHECK (impact IN ('', 'low', 'medium', 'high')),
    answer TEXT NOT NULL DEFAULT '',
    owner INTEGER REFERENCES team_member (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX risk_plan ON risk (plan, place);
CREATE INDEX risk_owner ON risk (owner) WHERE owner IS NOT NULL;

CREATE TABLE swot_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    plan INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    quadrant TEXT NOT NULL CHECK (quadrant IN ('strength', 'weakness', 'opportunity', 'threat')),
    what TEXT NOT NULL CHECK (trim(what) <> '')
) STRICT;
CREATE INDEX swot_item_plan ON swot_item (plan, place);

-- Total value less total cost to the client, 0 to 10 each, ours against the best competitor.
CREATE TABLE value_part (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL REFERENCES client (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('product', 'service', 'people', 'image', 'money', 'time', 'energy', 'mind')),
    ours REAL CHECK (ours BETWEEN 0 AND 10),
    theirs REAL CHECK (theirs BETWEEN 0 AND 10),
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (client, part)
) STRICT;

CREATE TABLE value_position (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER NOT NULL UNIQUE REFERENCES client (id) ON DELETE CASCADE,
    competitor TEXT NOT NULL DEFAULT '',
    position TEXT NOT NULL DEFAULT '' CHECK (position IN ('', 'more-for-more', 'more-for-same', 'same-for-less',
        'less-for-much-less')),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- The loyalty programme sheet of a client, or of the firm where client is NULL.
CREATE TABLE loyalty_programme (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER REFERENCES client (id) ON DELETE CASCADE,
    field TEXT NOT NULL CHECK (field IN ('goal', 'target-group', 'hard-benefits', 'soft-benefits', 'communication',
        'budget', 'roll-out', 'control')),
    content TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX loyalty_programme_once ON loyalty_programme (ifnull(client, 0), field);
CREATE INDEX loyalty_programme_client ON loyalty_programme (client) WHERE client IS NOT NULL;

-- Questions of the research checklist, of a client or of the firm.
CREATE TABLE research_item (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    client INTEGER REFERENCES client (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('own-firm', 'clients', 'competitors', 'suppliers', 'others')),
    place INTEGER NOT NULL,
    question TEXT NOT NULL CHECK (trim(question) <> ''),
    answer TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    answered_on TEXT CHECK (answered_on IS date(answered_on))
) STRICT;
CREATE INDEX research_item_client ON research_item (client) WHERE client IS NOT NULL;

-- Is the firm ready for key account management?
CREATE TABLE readiness (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    item TEXT NOT NULL UNIQUE CHECK (item IN ('nature-of-sales', 'cross-selling', 'competition', 'money',
        'management-support')),
    verdict TEXT NOT NULL DEFAULT '' CHECK (verdict IN ('', 'ready', 'partly', 'not-ready')),
    note TEXT NOT NULL DEFAULT '',
    judged_on TEXT CHECK (judged_on IS date(judged_on))
) STRICT;

-- Skills of a key account manager, required against present, 1 to 5.
CREATE TABLE manager_skill (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    member INTEGER NOT NULL REFERENCES team_member (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('technical', 'interpersonal', 'conceptual', 'social')),
    skill TEXT NOT NULL CHECK (trim(skill) <> ''),
    required INTEGER CHECK (required BETWEEN 1 AND 5),
    present INTEGER CHECK (present BETWEEN 1 AND 5),
    UNIQUE (member, kind, skill)
) STRICT;
