-- When an edition's figures were worked out: what its observations said then can be told later. Not known of older ones.
ALTER TABLE edition ADD COLUMN recorded_at TIMESTAMP WITH TIME ZONE;
