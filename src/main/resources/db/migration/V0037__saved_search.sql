-- Who wants new finds by e-mail. Goes with the last of their searches.
CREATE TABLE saved_search_reader (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email      VARCHAR(254) NOT NULL,
    language   CHAR(2)      NOT NULL,
    checked_on DATE         NULL,
    made_at    DATETIME(3)  NOT NULL,
    CONSTRAINT saved_search_reader_email UNIQUE (email)
);
-- What they look for; found_until marks up to when they were told. The digest is that of place, words and facets.
CREATE TABLE saved_search (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    reader_id    BIGINT      NOT NULL,
    language     CHAR(2)     NOT NULL,
    place        VARCHAR(20) NOT NULL,
    words        VARCHAR(200) NOT NULL,
    facets       TEXT        NOT NULL,
    digest       CHAR(64)    NOT NULL,
    made_at      DATETIME(3) NOT NULL,
    confirmed_at DATETIME(3) NULL,
    found_until  DATETIME(3) NULL,
    CONSTRAINT saved_search_once UNIQUE (reader_id, digest),
    CONSTRAINT saved_search_of FOREIGN KEY (reader_id) REFERENCES saved_search_reader (id) ON DELETE CASCADE,
    INDEX saved_search_unconfirmed (confirmed_at, made_at)
);
-- Links by which they confirm and leave, as digests. One without a search opens all of a reader's.
CREATE TABLE saved_search_link (
    hash       CHAR(64)    NOT NULL PRIMARY KEY,
    reader_id  BIGINT      NOT NULL,
    search_id  BIGINT      NULL,
    expires_at DATETIME(3) NOT NULL,
    CONSTRAINT saved_search_link_reader FOREIGN KEY (reader_id) REFERENCES saved_search_reader (id) ON DELETE CASCADE,
    CONSTRAINT saved_search_link_search FOREIGN KEY (search_id) REFERENCES saved_search (id) ON DELETE CASCADE,
    INDEX saved_search_link_age (expires_at)
);
-- Where a mail program ends such mails with one click (RFC 8058); taken out when the mail is sent.
ALTER TABLE outbox_message ADD COLUMN unsubscribe VARCHAR(400) NULL;
