-- Which content is about, made by, or party to which other content. Links hold ids, so a changed slug breaks none.
CREATE TABLE content_link (
    from_kind VARCHAR(20) NOT NULL,
    from_id   BIGINT      NOT NULL,
    role      VARCHAR(20) NOT NULL,
    to_kind   VARCHAR(20) NOT NULL,
    to_id     BIGINT      NOT NULL,
    position  INT         NOT NULL,
    PRIMARY KEY (from_kind, from_id, role, to_kind, to_id),
    INDEX content_link_back (to_kind, to_id)
);
-- An address that was given out stays good: the slugs a content had before.
CREATE TABLE slug_redirect (
    kind       VARCHAR(20)  NOT NULL,
    slug       VARCHAR(120) NOT NULL,
    content_id BIGINT       NOT NULL,
    PRIMARY KEY (kind, slug)
);
-- How often readers asked for a content in their language.
CREATE TABLE translation_wish (
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    language   CHAR(2)     NOT NULL,
    wishes     BIGINT      NOT NULL,
    PRIMARY KEY (kind, content_id, language),
    CONSTRAINT translation_wish_language CHECK (language IN ('th', 'ja', 'en'))
);
