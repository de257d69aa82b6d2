-- Editable pages: about, privacy and the like.
CREATE TABLE page (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    slug          VARCHAR(120) NOT NULL,
    demonstration BOOLEAN      NOT NULL,
    version       INT          NOT NULL,
    CONSTRAINT page_slug UNIQUE (slug)
);
CREATE TABLE page_text (
    id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    page_id           BIGINT       NOT NULL,
    language           CHAR(2)      NOT NULL,
    state              VARCHAR(20)  NOT NULL,
    translated_from_id BIGINT       NULL,
    minor              BOOLEAN      NOT NULL DEFAULT FALSE,
    written_by         BIGINT       NULL,
    submitted_by       BIGINT       NULL,
    approved_by        BIGINT       NULL,
    published_at       DATETIME(3)  NULL,
    changed_at         DATETIME(3)  NOT NULL,
    title              VARCHAR(300) NOT NULL,
    summary            VARCHAR(600) NULL,
    body               TEXT         NULL,
    version            INT          NOT NULL,
    live_slot          TINYINT AS (IF(state = 'LIVE', 1, NULL)) VIRTUAL,
    working_slot       TINYINT AS (IF(state IN ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED'), 1, NULL)) VIRTUAL,
    CONSTRAINT page_text_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT page_text_one_live UNIQUE (page_id, language, live_slot),
    CONSTRAINT page_text_one_working UNIQUE (page_id, language, working_slot),
    CONSTRAINT page_text_page FOREIGN KEY (page_id) REFERENCES page (id),
    CONSTRAINT page_text_source FOREIGN KEY (translated_from_id) REFERENCES page_text (id),
    INDEX page_text_queue (state, language)
);
