-- What became of the lines of the files of corrections, by document; append only, as observations are.
CREATE TABLE correction (
    document      VARCHAR(64)              NOT NULL REFERENCES document (sha256),
    line          VARCHAR(40)              NOT NULL,
    revision      INTEGER                  NOT NULL,
    payload       TEXT                     NOT NULL,
    recorded_at   TIMESTAMP WITH TIME ZONE NOT NULL,
    superseded_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (document, line, revision)
);
