-- What changed when, an entry a change. Ids, kinds and numbers only: what was written stands in the
-- assessment.
CREATE TABLE trail (
    assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    -- Counts within the assessment.
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    -- The question, the action or the fields that changed.
    subject TEXT,
    before TEXT,
    after TEXT,
    PRIMARY KEY (assessment, number)
) STRICT, WITHOUT ROWID;

-- Each page that an answer changes is encrypted and synced before the answer counts as saved. The list is
-- sorted in a moment without this index. No older program can read an encrypted file, so none misses it.
DROP INDEX assessment_by_change;

-- Assessments that were removed here and have yet to be removed from the backups.
CREATE TABLE gone (
    id TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
