-- A revision that readers once had is never given to other figures, even while it is made again.
ALTER TABLE edition ADD COLUMN shown BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE edition SET shown = TRUE WHERE stage = 'PUBLISHED';

-- What the manifest says of the run that made it first: made again, it says the same.
ALTER TABLE edition ADD COLUMN made_by VARCHAR(4000) DEFAULT '{}' NOT NULL;
