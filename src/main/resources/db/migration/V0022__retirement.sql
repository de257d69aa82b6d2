-- What was taken back from the public: what readers are told instead, and where they are led.
CREATE TABLE retirement (
    kind        VARCHAR(20)  NOT NULL,
    content_id  BIGINT       NOT NULL,
    slug        VARCHAR(120) NOT NULL,
    language    CHAR(2)      NOT NULL,
    notice      VARCHAR(400) NOT NULL DEFAULT '',
    leads_to    VARCHAR(120) NOT NULL DEFAULT '',
    PRIMARY KEY (kind, content_id),
    INDEX retirement_slug (kind, slug)
);
