-- What a finding's severity is, is asked by its id.
CREATE INDEX finding_by_id ON finding (id);
