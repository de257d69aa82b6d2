-- Pictures and documents. The address holds the digest, so an address never changes its bytes.
CREATE TABLE media (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name          VARCHAR(120) NOT NULL,
    media_type    VARCHAR(80)  NOT NULL,
    digest        CHAR(64)     NOT NULL,
    width         INT          NULL,
    height        INT          NULL,
    bytes         MEDIUMBLOB   NOT NULL,
    demonstration BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT media_name UNIQUE (name)
);
CREATE TABLE media_label (
    media_id BIGINT       NOT NULL,
    language CHAR(2)      NOT NULL,
    alt      VARCHAR(400) NOT NULL,
    PRIMARY KEY (media_id, language),
    CONSTRAINT media_label_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT media_label_media FOREIGN KEY (media_id) REFERENCES media (id)
);
