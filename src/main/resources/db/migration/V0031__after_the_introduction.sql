-- What is said between officer and parties; each message keeps its own words, and gets translations beside them.
CREATE TABLE relay_message (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    match_id   BIGINT       NOT NULL,
    channel    VARCHAR(10)  NOT NULL,
    party_id   BIGINT       NULL,
    person_id  BIGINT       NULL,
    language   CHAR(2)      NOT NULL,
    words      TEXT         NOT NULL,
    form_key   CHAR(64)     NOT NULL,
    written_at DATETIME(3)  NOT NULL,
    CONSTRAINT relay_message_once UNIQUE (form_key),
    CONSTRAINT relay_message_match FOREIGN KEY (match_id) REFERENCES match_request (id),
    CONSTRAINT relay_message_party FOREIGN KEY (party_id) REFERENCES match_party (id),
    CONSTRAINT relay_message_person FOREIGN KEY (person_id) REFERENCES person (id),
    CONSTRAINT relay_message_language CHECK (language IN ('th', 'ja', 'en'))
);
CREATE TABLE relay_translation (
    message_id BIGINT      NOT NULL,
    language   CHAR(2)     NOT NULL,
    words      TEXT        NOT NULL,
    person_id  BIGINT      NOT NULL,
    written_at DATETIME(3) NOT NULL,
    PRIMARY KEY (message_id, language),
    CONSTRAINT relay_translation_message FOREIGN KEY (message_id) REFERENCES relay_message (id),
    CONSTRAINT relay_translation_person FOREIGN KEY (person_id) REFERENCES person (id)
);
CREATE TABLE relay_file (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_id BIGINT       NOT NULL,
    name       VARCHAR(200) NOT NULL,
    type       VARCHAR(60)  NOT NULL,
    bytes      LONGBLOB     NOT NULL,
    CONSTRAINT relay_file_message FOREIGN KEY (message_id) REFERENCES relay_message (id)
);
CREATE TABLE match_meeting (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    match_id     BIGINT       NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    starts_at    DATETIME(3)  NOT NULL,
    minutes      INT          NOT NULL,
    place        VARCHAR(300) NULL,
    link         VARCHAR(500) NULL,
    participants VARCHAR(600) NULL,
    interpreter  VARCHAR(120) NULL,
    sequence     INT          NOT NULL,
    version      INT          NOT NULL,
    CONSTRAINT match_meeting_match FOREIGN KEY (match_id) REFERENCES match_request (id)
);
CREATE TABLE meeting_rating (
    meeting_id BIGINT        NOT NULL,
    party_id   BIGINT        NOT NULL,
    stars      TINYINT       NOT NULL,
    goes_on    VARCHAR(10)   NULL,
    words      VARCHAR(1000) NULL,
    rated_at   DATETIME(3)   NOT NULL,
    PRIMARY KEY (meeting_id, party_id),
    CONSTRAINT meeting_rating_meeting FOREIGN KEY (meeting_id) REFERENCES match_meeting (id),
    CONSTRAINT meeting_rating_party FOREIGN KEY (party_id) REFERENCES match_party (id),
    CONSTRAINT meeting_rating_stars CHECK (stars BETWEEN 1 AND 5)
);
-- The question how it goes, 1, 3, 6 and 12 months after the meeting, and the answer.
CREATE TABLE follow_up (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    match_id    BIGINT        NOT NULL,
    party_id    BIGINT        NOT NULL,
    months      INT           NOT NULL,
    due_on      DATE          NOT NULL,
    sent_at     DATETIME(3)   NULL,
    answer      VARCHAR(20)   NULL,
    words       VARCHAR(1000) NULL,
    answered_at DATETIME(3)   NULL,
    CONSTRAINT follow_up_once UNIQUE (party_id, months),
    CONSTRAINT follow_up_match FOREIGN KEY (match_id) REFERENCES match_request (id),
    CONSTRAINT follow_up_party FOREIGN KEY (party_id) REFERENCES match_party (id)
);
-- The ledger: rows are only added. A correction names the row in whose place it stands.
CREATE TABLE outcome (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    match_id       BIGINT        NOT NULL,
    stage          VARCHAR(20)   NOT NULL,
    worth          VARCHAR(10)   NULL,
    amount         DECIMAL(16,2) NULL,
    currency       CHAR(3)       NULL,
    jpy_per_thb    DECIMAL(10,6) NULL,
    rate_date      DATE          NULL,
    happened_on    DATE          NOT NULL,
    words          VARCHAR(1000) NULL,
    evidence_name  VARCHAR(200)  NULL,
    evidence_type  VARCHAR(60)   NULL,
    evidence       LONGBLOB      NULL,
    corrects_id    BIGINT        NULL,
    recorded_by    BIGINT        NOT NULL,
    recorded_at    DATETIME(3)   NOT NULL,
    form_key       CHAR(64)      NOT NULL,
    CONSTRAINT outcome_once UNIQUE (form_key),
    CONSTRAINT outcome_corrected_once UNIQUE (corrects_id),
    CONSTRAINT outcome_match FOREIGN KEY (match_id) REFERENCES match_request (id),
    CONSTRAINT outcome_corrects FOREIGN KEY (corrects_id) REFERENCES outcome (id),
    CONSTRAINT outcome_person FOREIGN KEY (recorded_by) REFERENCES person (id),
    CONSTRAINT outcome_currency CHECK (currency IN ('THB', 'JPY')),
    CONSTRAINT outcome_worth CHECK ((worth IS NULL) = (amount IS NULL) AND (amount IS NULL) = (currency IS NULL)
        AND (amount IS NULL OR (jpy_per_thb > 0 AND rate_date IS NOT NULL)))
);
CREATE TABLE outcome_answer (
    outcome_id  BIGINT      NOT NULL,
    party_id    BIGINT      NOT NULL,
    agreed      BOOLEAN     NOT NULL,
    answered_at DATETIME(3) NOT NULL,
    PRIMARY KEY (outcome_id, party_id),
    CONSTRAINT outcome_answer_outcome FOREIGN KEY (outcome_id) REFERENCES outcome (id),
    CONSTRAINT outcome_answer_party FOREIGN KEY (party_id) REFERENCES match_party (id)
);
