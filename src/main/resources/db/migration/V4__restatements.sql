-- A restatement replaces what it says itself, not all that was ever said under its name.

-- Which documents lay under a name, in the order in which they came; the same one again counts by its last coming.
CREATE TABLE name_use (
    path   VARCHAR(1000) NOT NULL,
    sha256 VARCHAR(64)   NOT NULL REFERENCES document (sha256),
    number BIGINT        NOT NULL,
    PRIMARY KEY (path, sha256)
);

INSERT INTO name_use (path, sha256, number) SELECT path, sha256, 0 FROM document WHERE replaced_by IS NOT NULL;
INSERT INTO name_use (path, sha256, number) SELECT path, sha256, 1 FROM document_name;

-- What a document said, but a later one under its name says now.
CREATE TABLE superseded_slice (
    document VARCHAR(64)  NOT NULL REFERENCES document (sha256),
    dataset  VARCHAR(100) NOT NULL,
    period   VARCHAR(30)  NOT NULL,
    scope    VARCHAR(100) NOT NULL,
    metric   VARCHAR(100) NOT NULL,
    later    VARCHAR(64)  NOT NULL REFERENCES document (sha256),
    PRIMARY KEY (document, dataset, period, scope, metric)
);

ALTER TABLE observation ADD COLUMN scope VARCHAR(100) DEFAULT '' NOT NULL;
ALTER TABLE observation ADD COLUMN metric VARCHAR(100) DEFAULT '' NOT NULL;

UPDATE observation SET scope = SUBSTRING(payload
        FROM POSITION('"scope":"' IN payload) + 9
        FOR POSITION('"' IN SUBSTRING(payload FROM POSITION('"scope":"' IN payload) + 9)) - 1)
    WHERE POSITION('"scope":"' IN payload) > 0;
UPDATE observation SET metric = SUBSTRING(payload
        FROM POSITION('"metric":"' IN payload) + 10
        FOR POSITION('"' IN SUBSTRING(payload FROM POSITION('"metric":"' IN payload) + 10)) - 1)
    WHERE POSITION('"metric":"' IN payload) > 0;
