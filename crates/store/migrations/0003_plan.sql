-- How the plan is made, as JSON; NULL while nobody said.
ALTER TABLE assessment ADD COLUMN plan TEXT;

-- What moves an action in the plan, and why it was declined.
ALTER TABLE action ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE action ADD COLUMN postponed_to TEXT;
ALTER TABLE action ADD COLUMN reason TEXT;
