-- Step 8: what of a plan the client may read, and from which goal a goal was taken over.

ALTER TABLE goal ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
ALTER TABLE goal ADD COLUMN copied_from INTEGER; -- a goal of the version before, while it is there
ALTER TABLE action ADD COLUMN shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1));
