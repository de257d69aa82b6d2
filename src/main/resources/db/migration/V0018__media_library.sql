-- The library: who may use a picture and until when, what matters in it, and its smaller renditions.
ALTER TABLE media
    MODIFY COLUMN bytes      LONGBLOB     NOT NULL,
    ADD COLUMN decorative    BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN credit        VARCHAR(200) NULL,
    ADD COLUMN licence       VARCHAR(200) NULL,
    ADD COLUMN consent       BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN expires_on    DATE         NULL,
    ADD COLUMN focus_x       DOUBLE       NOT NULL DEFAULT 0.5,
    ADD COLUMN focus_y       DOUBLE       NOT NULL DEFAULT 0.5,
    ADD COLUMN added_by      BIGINT       NULL,
    ADD COLUMN added_at      DATETIME(3)  NULL,
    ADD COLUMN version       INT          NOT NULL DEFAULT 1,
    ADD CONSTRAINT media_person FOREIGN KEY (added_by) REFERENCES person (id);
CREATE TABLE media_rendition (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    media_id   BIGINT       NOT NULL,
    name       VARCHAR(120) NOT NULL,
    digest     CHAR(64)     NOT NULL,
    media_type VARCHAR(80)  NOT NULL,
    width      INT          NOT NULL,
    height     INT          NOT NULL,
    bytes      LONGBLOB     NOT NULL,
    CONSTRAINT media_rendition_name UNIQUE (name),
    CONSTRAINT media_rendition_media FOREIGN KEY (media_id) REFERENCES media (id) ON DELETE CASCADE
);
