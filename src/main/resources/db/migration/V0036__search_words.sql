-- What editors teach search: words that mean the same, names that are never cut; and what readers looked for in vain.
CREATE TABLE search_synonym (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    th         VARCHAR(400) NOT NULL,
    ja         VARCHAR(400) NOT NULL,
    en         VARCHAR(400) NOT NULL,
    changed_at DATETIME(3)  NOT NULL,
    version    INT          NOT NULL
);
CREATE TABLE protected_name (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(200) NOT NULL COLLATE utf8mb4_bin,
    changed_at DATETIME(3)  NOT NULL,
    CONSTRAINT protected_name_once UNIQUE (name)
);
-- Without anybody's name or address; forgotten after ninety days.
CREATE TABLE query_without_result (
    reader  CHAR(2)      NOT NULL,
    words   VARCHAR(200) NOT NULL COLLATE utf8mb4_bin,
    times   INT          NOT NULL,
    last_on DATE         NOT NULL,
    PRIMARY KEY (reader, words),
    INDEX query_without_result_last (last_on)
);
