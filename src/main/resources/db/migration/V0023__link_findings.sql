-- Links in public texts that lead nowhere, as they were found at the last check.
CREATE TABLE link_finding (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind       VARCHAR(20)  NOT NULL,
    content_id BIGINT       NOT NULL,
    language   CHAR(2)      NOT NULL,
    field      VARCHAR(40)  NOT NULL,
    href       VARCHAR(500) NOT NULL,
    problem    VARCHAR(40)  NOT NULL,
    found_at   DATETIME(3)  NOT NULL,
    INDEX link_finding_content (kind, content_id)
);
