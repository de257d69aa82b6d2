-- What administrators keep, and what the trail holds back until a person has finished writing.

-- An empty language means: in every language. What is not here is as it was delivered.
CREATE TABLE site_setting (
    setting  VARCHAR(40)  NOT NULL,
    language CHAR(2)      NOT NULL DEFAULT '',
    value    VARCHAR(1000) NOT NULL,
    PRIMARY KEY (setting, language)
);
-- All settings are saved together; who saves over a version they have not seen is refused.
CREATE TABLE site_sheet (
    id      TINYINT NOT NULL PRIMARY KEY,
    version INT     NOT NULL,
    CONSTRAINT site_sheet_single CHECK (id = 1)
);
INSERT INTO site_sheet (id, version) VALUES (1, 0);

-- Changes that go on: consecutive saves of one person on one edition, recorded as one entry when they end.
CREATE TABLE audit_open (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    language   CHAR(2)     NULL,
    edition_id BIGINT      NOT NULL,
    action     VARCHAR(40) NOT NULL,
    person_id  BIGINT      NOT NULL,
    before_it  MEDIUMTEXT  NOT NULL,
    after_it   MEDIUMTEXT  NOT NULL,
    began_at   DATETIME(3) NOT NULL,
    last_at    DATETIME(3) NOT NULL,
    CONSTRAINT audit_open_edition UNIQUE (kind, edition_id),
    CONSTRAINT audit_open_person FOREIGN KEY (person_id) REFERENCES person (id)
);
-- When such a change began; null for what happened at once.
ALTER TABLE audit_entry ADD COLUMN began_at DATETIME(3) NULL;

-- Keys of mails that were cleared away: what has a key is sent once, for good.
CREATE TABLE outbox_key (
    only_once VARCHAR(120) NOT NULL PRIMARY KEY
);
