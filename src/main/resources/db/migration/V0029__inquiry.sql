-- What somebody writes who looks for a partner, and everything that happens to it.
CREATE TABLE inquiry (
    id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reference        VARCHAR(20)  NULL,
    demonstration    BOOLEAN      NOT NULL DEFAULT FALSE,
    state            VARCHAR(20)  NOT NULL,
    language         CHAR(2)      NOT NULL,
    desk             CHAR(2)      NOT NULL,
    company_id       BIGINT       NULL,
    need_id          BIGINT       NULL,
    event_id         BIGINT       NULL,
    person_name      VARCHAR(120) NULL,
    person_reading   VARCHAR(120) NULL,
    company_name     VARCHAR(200) NULL,
    person_role      VARCHAR(120) NULL,
    country          CHAR(2)      NOT NULL,
    email            VARCHAR(254) NULL,
    phone            VARCHAR(20)  NULL,
    cooperation      VARCHAR(60)  NULL,
    industry         VARCHAR(60)  NULL,
    message          TEXT         NULL,
    consent_version  VARCHAR(20)  NOT NULL,
    consented_at     DATETIME(3)  NOT NULL,
    spam_score       INT          NOT NULL DEFAULT 0,
    spam_reasons     VARCHAR(400) NULL,
    digest           CHAR(64)     NULL,
    form_key         CHAR(64)     NOT NULL,
    owner_id         BIGINT       NULL,
    due_on           DATE         NULL,
    reason           VARCHAR(40)  NULL,
    linked_id        BIGINT       NULL,
    created_at       DATETIME(3)  NOT NULL,
    confirmed_at     DATETIME(3)  NULL,
    answered_at      DATETIME(3)  NULL,
    closed_at        DATETIME(3)  NULL,
    anonymous_since  DATETIME(3)  NULL,
    version          INT          NOT NULL,
    CONSTRAINT inquiry_reference UNIQUE (reference),
    CONSTRAINT inquiry_once UNIQUE (form_key),
    CONSTRAINT inquiry_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT inquiry_desk CHECK (desk IN ('th', 'ja', 'en')),
    CONSTRAINT inquiry_company FOREIGN KEY (company_id) REFERENCES company (id),
    CONSTRAINT inquiry_need FOREIGN KEY (need_id) REFERENCES need (id),
    CONSTRAINT inquiry_event FOREIGN KEY (event_id) REFERENCES event (id),
    CONSTRAINT inquiry_owner FOREIGN KEY (owner_id) REFERENCES person (id),
    CONSTRAINT inquiry_linked FOREIGN KEY (linked_id) REFERENCES inquiry (id),
    INDEX inquiry_queue (state, desk, due_on),
    INDEX inquiry_digest (digest),
    INDEX inquiry_email (email)
);
-- What was said: questions and answers of officers, what the sender added, and notes that stay inside.
CREATE TABLE inquiry_message (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inquiry_id BIGINT      NOT NULL,
    kind       VARCHAR(20) NOT NULL,
    language   CHAR(2)     NOT NULL,
    words      TEXT        NOT NULL,
    person_id  BIGINT      NULL,
    written_at DATETIME(3) NOT NULL,
    CONSTRAINT inquiry_message_inquiry FOREIGN KEY (inquiry_id) REFERENCES inquiry (id),
    CONSTRAINT inquiry_message_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT inquiry_message_language CHECK (language IN ('th', 'ja', 'en'))
);
CREATE TABLE inquiry_file (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    inquiry_id BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    type       VARCHAR(60)  NOT NULL,
    bytes      LONGBLOB     NOT NULL,
    added_at   DATETIME(3)  NOT NULL,
    CONSTRAINT inquiry_file_inquiry FOREIGN KEY (inquiry_id) REFERENCES inquiry (id)
);
-- Each step of an inquiry or a match: when, by whom, from where to where, why. Reports count these.
CREATE TABLE case_step (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(10)  NOT NULL,
    case_id    BIGINT       NOT NULL,
    step       VARCHAR(30)  NOT NULL,
    from_state VARCHAR(20)  NOT NULL,
    to_state   VARCHAR(20)  NOT NULL,
    taken_at   DATETIME(3)  NOT NULL,
    person_id  BIGINT       NULL,
    reason     VARCHAR(400) NULL,
    CONSTRAINT case_step_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX case_step_case (kind, case_id, taken_at),
    INDEX case_step_reached (kind, to_state, taken_at)
);
-- The last number given to a series of references in a year. Locked while one is taken, so none is given twice or skipped.
CREATE TABLE case_number (
    series CHAR(3) NOT NULL,
    year   INT     NOT NULL,
    last   INT     NOT NULL,
    PRIMARY KEY (series, year)
);
-- The exact words that somebody agreed to, as they were shown.
CREATE TABLE consent_text (
    purpose  VARCHAR(20) NOT NULL,
    version  VARCHAR(20) NOT NULL,
    language CHAR(2)     NOT NULL,
    words    TEXT        NOT NULL,
    used_at  DATETIME(3) NOT NULL,
    PRIMARY KEY (purpose, version, language)
);
-- Days that are not worked although a calendar says otherwise, or are worked although it says not.
CREATE TABLE holiday (
    country CHAR(2)      NOT NULL,
    day     DATE         NOT NULL,
    worked  BOOLEAN      NOT NULL,
    name    VARCHAR(120) NOT NULL,
    PRIMARY KEY (country, day)
);
-- Links in mails by which somebody without an account comes to their case. Only digests are kept; each mail has its own.
CREATE TABLE case_link (
    hash       CHAR(64)    NOT NULL PRIMARY KEY,
    purpose    VARCHAR(10) NOT NULL,
    case_id    BIGINT      NOT NULL,
    made_at    DATETIME(3) NOT NULL,
    expires_at DATETIME(3) NOT NULL,
    INDEX case_link_case (purpose, case_id)
);
