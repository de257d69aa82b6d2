-- Which account at the organisation's OpenID Connect provider is whose: compared letter by letter, one of each provider a person.
CREATE TABLE provider_account (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    person_id BIGINT       NOT NULL,
    issuer    VARCHAR(400) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    subject   VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    bound_at  DATETIME(3)  NOT NULL,
    CONSTRAINT provider_account_subject UNIQUE (issuer, subject),
    CONSTRAINT provider_account_person UNIQUE (person_id, issuer),
    CONSTRAINT provider_account_of FOREIGN KEY (person_id) REFERENCES person (id)
);
