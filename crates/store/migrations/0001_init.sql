-- Assessments, answers, decisions about actions, settings.
-- Ids only: no text of a question or an action stands in this file.

CREATE TABLE assessment (
    id TEXT PRIMARY KEY,
    created TEXT NOT NULL,
    -- The last change of anything in it.
    modified TEXT NOT NULL,
    pack_id TEXT NOT NULL,
    pack_version TEXT NOT NULL,
    depth TEXT NOT NULL CHECK (depth IN ('express', 'standard', 'complete')),
    organisation TEXT NOT NULL CHECK (json_valid(organisation)),
    services TEXT CHECK (services IS NULL OR json_valid(services)),
    -- The question that was last on the screen.
    question TEXT,
    -- When it was deleted; it can be brought back until the program starts anew.
    deleted TEXT
) STRICT;

CREATE INDEX assessment_by_change ON assessment (deleted, modified);

CREATE TABLE answer (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    question TEXT NOT NULL,
    choice TEXT NOT NULL,
    reason TEXT CHECK ((choice = 'not-applicable') = (reason IS NOT NULL)),
    note TEXT,
    evidence TEXT,
    answered TEXT,
    PRIMARY KEY (assessment, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    action TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'planned', 'doing', 'done', 'declined')),
    owner TEXT,
    due TEXT,
    PRIMARY KEY (assessment, action)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
