-- What an observation says beside its columns is a short line now, which an earlier program cannot read; JSON stays readable.

-- Which of a slice is superseded, and what changed in a slice, is asked for each slice that is reconciled.
CREATE INDEX superseded_slice_by_data ON superseded_slice (dataset, period);
CREATE INDEX data_change_by_slice ON data_change (dataset, period);
DROP INDEX data_change_by_dataset;
