-- The incidents of an assessment, with what is done and when it was noticed; and what its
-- organisation assumes about the availability of designs.

ALTER TABLE assessment ADD COLUMN incidents TEXT CHECK (incidents IS NULL OR json_valid(incidents));
ALTER TABLE assessment ADD COLUMN assumptions TEXT CHECK (assumptions IS NULL OR json_valid(assumptions));
