-- The incidents of an assessment, with what is done and when it was noticed.

ALTER TABLE assessment ADD COLUMN incidents TEXT CHECK (incidents IS NULL OR json_valid(incidents));
