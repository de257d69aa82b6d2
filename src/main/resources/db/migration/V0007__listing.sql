-- What the public lists read: one row a content and reader's language, fallback resolved, sort key ready.
-- Every row here can be made anew from the content tables.
CREATE TABLE listing (
    kind          VARCHAR(20)   NOT NULL,
    content_id    BIGINT        NOT NULL,
    reader        CHAR(2)       NOT NULL,
    shown         CHAR(2)       NOT NULL,
    slug          VARCHAR(120)  NOT NULL,
    title         VARCHAR(300)  NOT NULL,
    other_names   VARCHAR(700)  NULL,
    teaser        VARCHAR(600)  NULL,
    note          VARCHAR(400)  NULL,
    tags          VARCHAR(400)  NOT NULL,
    languages     VARCHAR(10)   NOT NULL,
    country       CHAR(2)       NULL,
    region        CHAR(5)       NULL,
    industry      VARCHAR(60)   NULL,
    picture       VARCHAR(200)  NULL,
    day           DATE          NULL,
    day_precision VARCHAR(10)   NULL,
    starts_at     DATETIME(3)   NULL,
    ends_at       DATETIME(3)   NULL,
    until         DATE          NULL,
    checked       BOOLEAN       NOT NULL,
    demonstration BOOLEAN       NOT NULL,
    published_at  DATETIME(3)   NOT NULL,
    sort_key      VARBINARY(600) NOT NULL,
    PRIMARY KEY (kind, reader, content_id),
    INDEX listing_by_name (kind, reader, sort_key),
    INDEX listing_by_day (kind, reader, day),
    INDEX listing_by_slug (kind, slug)
);
CREATE TABLE listing_facet (
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    facet      VARCHAR(20) NOT NULL,
    value      VARCHAR(60) NOT NULL,
    PRIMARY KEY (kind, facet, value, content_id),
    INDEX listing_facet_content (kind, content_id, facet)
);
-- All words of a content in all its languages, cut into words by ICU and parted by single spaces.
CREATE TABLE listing_words (
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    words      MEDIUMTEXT  NOT NULL,
    PRIMARY KEY (kind, content_id)
);
