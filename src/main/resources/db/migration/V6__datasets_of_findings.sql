-- Which datasets the exhibit belongs to that a finding stands on: one on no observation is asked for by them.
CREATE TABLE finding_dataset (
    basis   VARCHAR(200) NOT NULL,
    finding VARCHAR(40)  NOT NULL,
    dataset VARCHAR(100) NOT NULL,
    PRIMARY KEY (basis, finding, dataset)
);
