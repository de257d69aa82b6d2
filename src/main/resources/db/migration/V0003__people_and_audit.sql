-- Who works at the desk, what each may do in which language, and the trail of what was done.
CREATE TABLE person (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email         VARCHAR(254) NOT NULL,
    display_name  VARCHAR(200) NOT NULL,
    password_hash VARCHAR(300) NULL,
    demonstration BOOLEAN      NOT NULL DEFAULT FALSE,
    version       INT          NOT NULL,
    CONSTRAINT person_email UNIQUE (email)
);
-- An empty language means: in every language.
CREATE TABLE person_duty (
    person_id BIGINT      NOT NULL,
    duty      VARCHAR(20) NOT NULL,
    language  CHAR(2)     NOT NULL DEFAULT '',
    PRIMARY KEY (person_id, duty, language),
    CONSTRAINT person_duty_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE TABLE audit_entry (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    at         DATETIME(3)  NOT NULL,
    person_id  BIGINT       NOT NULL,
    action     VARCHAR(40)  NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    content_id BIGINT       NOT NULL,
    language   CHAR(2)      NULL,
    edition_id BIGINT       NULL,
    before_it  VARCHAR(400) NULL,
    after_it   VARCHAR(400) NULL,
    CONSTRAINT audit_entry_person FOREIGN KEY (person_id) REFERENCES person (id),
    INDEX audit_entry_content (kind, content_id, id)
);
