-- The back office: who is signed in, what is remarked, planned, shared and seen; the audit trail as a chain.
ALTER TABLE person
    ADD COLUMN language       CHAR(2)      NOT NULL DEFAULT 'en',
    ADD COLUMN active         BOOLEAN      NOT NULL DEFAULT TRUE,
    ADD COLUMN failures       INT          NOT NULL DEFAULT 0,
    ADD COLUMN locked_until   DATETIME(3)  NULL,
    ADD COLUMN totp_secret    VARCHAR(64)  NULL,
    ADD COLUMN totp_last_step BIGINT       NULL,
    ADD CONSTRAINT person_language CHECK (language IN ('th', 'ja', 'en'));

CREATE TABLE recovery_code (
    person_id BIGINT      NOT NULL,
    hash      CHAR(64)    NOT NULL,
    used_at   DATETIME(3) NULL,
    PRIMARY KEY (person_id, hash),
    CONSTRAINT recovery_code_person FOREIGN KEY (person_id) REFERENCES person (id)
);

-- One row a signing-in. The browser's session holds the id; ending the row ends it wherever it is.
CREATE TABLE desk_session (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id  BIGINT       NOT NULL,
    started_at DATETIME(3)  NOT NULL,
    seen_at    DATETIME(3)  NOT NULL,
    ended_at   DATETIME(3)  NULL,
    browser    VARCHAR(200) NULL,
    network    VARCHAR(60)  NULL,
    CONSTRAINT desk_session_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX desk_session_open (person_id, ended_at)
);

-- Links that work once: an invitation, a new password, the first administrator. Only the digest is kept.
CREATE TABLE one_time_link (
    hash       CHAR(64)    NOT NULL PRIMARY KEY,
    person_id  BIGINT      NOT NULL,
    purpose    VARCHAR(20) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    used_at    DATETIME(3) NULL,
    CONSTRAINT one_time_link_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE remark (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind        VARCHAR(20)   NOT NULL,
    content_id  BIGINT        NOT NULL,
    edition_id  BIGINT        NOT NULL,
    language    CHAR(2)       NOT NULL,
    field       VARCHAR(40)   NULL,
    words       VARCHAR(4000) NOT NULL,
    person_id   BIGINT        NULL,
    guest       VARCHAR(120)  NULL,
    made_at     DATETIME(3)   NOT NULL,
    settled_at  DATETIME(3)   NULL,
    CONSTRAINT remark_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX remark_edition (kind, edition_id)
);

-- Languages of a content that go live together or not at all; at a time, or as soon as all are approved.
CREATE TABLE release_plan (
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    languages  VARCHAR(40) NOT NULL,
    PRIMARY KEY (kind, content_id)
);

-- Who has which words open just now.
CREATE TABLE presence (
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    language   CHAR(2)     NOT NULL,
    person_id  BIGINT      NOT NULL,
    seen_at    DATETIME(3) NOT NULL,
    PRIMARY KEY (kind, content_id, language, person_id),
    CONSTRAINT presence_person FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE preview_link (
    hash       CHAR(64)    NOT NULL PRIMARY KEY,
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    made_by    BIGINT      NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    CONSTRAINT preview_link_person FOREIGN KEY (made_by) REFERENCES person (id)
);

ALTER TABLE industry ADD COLUMN demonstration BOOLEAN NOT NULL DEFAULT FALSE;

ALTER TABLE industry_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE organisation_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE company_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE need_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE mou_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE event_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE news_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;
ALTER TABLE page_text ADD COLUMN publish_at DATETIME(3) NULL, ADD COLUMN emergency_by BIGINT NULL, ADD COLUMN source_seen MEDIUMTEXT NULL;

-- The trail: longer values, entries without a content, and a chain in which a gap shows.
ALTER TABLE audit_entry
    MODIFY COLUMN person_id  BIGINT      NULL,
    MODIFY COLUMN kind       VARCHAR(20) NOT NULL DEFAULT '',
    MODIFY COLUMN content_id BIGINT      NOT NULL DEFAULT 0,
    MODIFY COLUMN before_it  MEDIUMTEXT  NULL,
    MODIFY COLUMN after_it   MEDIUMTEXT  NULL,
    ADD COLUMN hash          CHAR(64)    NULL,
    ADD INDEX audit_entry_at (at);
CREATE TABLE audit_chain (
    id        TINYINT  NOT NULL PRIMARY KEY,
    last_hash CHAR(64) NOT NULL,
    CONSTRAINT audit_chain_single CHECK (id = 1)
);
INSERT INTO audit_chain (id, last_hash) VALUES (1, REPEAT('0', 64));
CREATE TRIGGER audit_entry_never_changes BEFORE UPDATE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only.';
CREATE TRIGGER audit_entry_never_goes BEFORE DELETE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is append-only.';

-- 60,000 characters of Thai are 180,000 bytes.
ALTER TABLE industry_text MODIFY COLUMN body MEDIUMTEXT NULL;
ALTER TABLE organisation_text MODIFY COLUMN description MEDIUMTEXT NULL;
ALTER TABLE company_text MODIFY COLUMN description MEDIUMTEXT NULL, MODIFY COLUMN products MEDIUMTEXT NULL,
    MODIFY COLUMN strengths MEDIUMTEXT NULL, MODIFY COLUMN offers MEDIUMTEXT NULL;
ALTER TABLE need_text MODIFY COLUMN details MEDIUMTEXT NULL;
ALTER TABLE mou_text MODIFY COLUMN scope MEDIUMTEXT NULL, MODIFY COLUMN body MEDIUMTEXT NULL;
ALTER TABLE event_text MODIFY COLUMN body MEDIUMTEXT NULL, MODIFY COLUMN agenda MEDIUMTEXT NULL;
ALTER TABLE news_text MODIFY COLUMN body MEDIUMTEXT NULL;
ALTER TABLE page_text MODIFY COLUMN body MEDIUMTEXT NULL;
