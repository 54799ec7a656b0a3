-- Questions to come back to, as a JSON list of ids; points that were parked in a workshop.
ALTER TABLE assessment ADD COLUMN later TEXT CHECK (later IS NULL OR json_valid(later));
ALTER TABLE assessment ADD COLUMN parking TEXT CHECK (parking IS NULL OR json_valid(parking));

-- What the list shows of an assessment, so that a long list needs no answers. NULL when anything
-- changed since it was worked out.
ALTER TABLE assessment ADD COLUMN summary TEXT;
