-- Long work that the desk has done in the background, and how far it is.
CREATE TABLE job (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    what       VARCHAR(40)  NOT NULL,
    person_id  BIGINT       NULL,
    total      INT          NOT NULL,
    done       INT          NOT NULL DEFAULT 0,
    failed     INT          NOT NULL DEFAULT 0,
    started_at DATETIME(3)  NOT NULL,
    ended_at   DATETIME(3)  NULL,
    CONSTRAINT job_person FOREIGN KEY (person_id) REFERENCES person (id)
);
