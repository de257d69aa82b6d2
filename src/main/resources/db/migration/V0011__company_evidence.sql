-- What was seen of a company: certificates as they are printed, and checks that officers made.
CREATE TABLE certificate (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    company_id     BIGINT       NOT NULL,
    certification  VARCHAR(60)  NOT NULL,
    number         VARCHAR(100) NOT NULL,
    body           VARCHAR(200) NOT NULL,
    scope          VARCHAR(400) NOT NULL,
    scope_language CHAR(2)      NOT NULL,
    issued_on      DATE         NULL,
    expires_on     DATE         NULL,
    seen_on        DATE         NULL,
    seen_by        BIGINT       NULL,
    CONSTRAINT certificate_once UNIQUE (company_id, certification, number),
    CONSTRAINT certificate_company FOREIGN KEY (company_id) REFERENCES company (id),
    CONSTRAINT certificate_certification FOREIGN KEY (certification) REFERENCES certification (code),
    CONSTRAINT certificate_seen_by FOREIGN KEY (seen_by) REFERENCES person (id),
    CONSTRAINT certificate_scope_language CHECK (scope_language IN ('th', 'ja', 'en'))
);
CREATE TABLE company_check (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    what       VARCHAR(20) NOT NULL,
    checked_on DATE        NOT NULL,
    checked_by BIGINT      NOT NULL,
    CONSTRAINT company_check_company FOREIGN KEY (company_id) REFERENCES company (id),
    CONSTRAINT company_check_person FOREIGN KEY (checked_by) REFERENCES person (id)
);
