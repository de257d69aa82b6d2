-- What somebody typed into the public form and did not send yet, under the digest of the form's own key. Kept for an hour.
CREATE TABLE inquiry_draft (
    form_key CHAR(64)     NOT NULL PRIMARY KEY,
    fields   MEDIUMTEXT   NOT NULL,
    signs    VARCHAR(200) NULL,
    made_at  DATETIME(3)  NOT NULL,
    INDEX inquiry_draft_age (made_at)
);
CREATE TABLE inquiry_draft_file (
    id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_key CHAR(64)     NOT NULL,
    digest   CHAR(64)     NOT NULL,
    name     VARCHAR(200) NOT NULL,
    type     VARCHAR(60)  NOT NULL,
    bytes    LONGBLOB     NOT NULL,
    CONSTRAINT inquiry_draft_file_once UNIQUE (form_key, digest),
    CONSTRAINT inquiry_draft_file_draft FOREIGN KEY (form_key) REFERENCES inquiry_draft (form_key) ON DELETE CASCADE
);
-- How often somebody did something lately: an address or an e-mail, as a digest that only this database's key can make.
CREATE TABLE rate_count (
    subject  CHAR(64)    NOT NULL,
    began_at DATETIME(3) NOT NULL,
    times    INT         NOT NULL,
    PRIMARY KEY (subject, began_at),
    INDEX rate_count_age (began_at)
);
-- Keys that the nodes share and that are nobody's to set: made when first needed.
CREATE TABLE kept_key (
    name  VARCHAR(40)   NOT NULL PRIMARY KEY,
    bytes VARBINARY(64) NOT NULL
);
-- The same form sent again says nothing twice.
ALTER TABLE inquiry_message
    ADD COLUMN form_key CHAR(64) NULL,
    ADD CONSTRAINT inquiry_message_once UNIQUE (form_key);
-- What keeps the mails of a case to one person together in their mailbox.
ALTER TABLE outbox_message
    ADD COLUMN thread CHAR(64) NULL,
    ADD INDEX outbox_message_thread (thread);
