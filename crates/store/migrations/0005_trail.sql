-- What changed when, an entry a change. Ids, kinds and numbers only: what was written stands in the
-- assessment. Numbers are never given twice, so that a backup knows whether anything changed since.
CREATE TABLE trail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    -- The question, the action or the fields that changed.
    subject TEXT,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX trail_of_assessment ON trail (assessment, id);

-- Assessments that were removed here and have yet to be removed from the backups.
CREATE TABLE gone (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
