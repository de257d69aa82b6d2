-- What the agency classifies by. Labels are plain words without a workflow: one small row a language.
CREATE TABLE region (
    code     CHAR(5) NOT NULL PRIMARY KEY,
    country  CHAR(2) NOT NULL,
    position INT     NOT NULL,
    CONSTRAINT region_country CHECK (country IN ('TH', 'JP'))
);
CREATE TABLE industry (
    id        BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      VARCHAR(60) NOT NULL,
    programme VARCHAR(20) NOT NULL,
    position  INT         NOT NULL,
    version   INT         NOT NULL DEFAULT 1,
    CONSTRAINT industry_code UNIQUE (code)
);
CREATE TABLE cooperation_type (
    code     VARCHAR(60) NOT NULL PRIMARY KEY,
    position INT         NOT NULL
);
CREATE TABLE certification (
    code     VARCHAR(60) NOT NULL PRIMARY KEY,
    position INT         NOT NULL
);

CREATE TABLE region_label (
    code     CHAR(5)      NOT NULL,
    language CHAR(2)      NOT NULL,
    name     VARCHAR(120) NOT NULL,
    PRIMARY KEY (code, language),
    CONSTRAINT region_label_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT region_label_region FOREIGN KEY (code) REFERENCES region (code)
);
CREATE TABLE industry_label (
    code     VARCHAR(60)  NOT NULL,
    language CHAR(2)      NOT NULL,
    name     VARCHAR(120) NOT NULL,
    PRIMARY KEY (code, language),
    CONSTRAINT industry_label_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT industry_label_industry FOREIGN KEY (code) REFERENCES industry (code)
);
CREATE TABLE cooperation_type_label (
    code     VARCHAR(60)  NOT NULL,
    language CHAR(2)      NOT NULL,
    name     VARCHAR(120) NOT NULL,
    PRIMARY KEY (code, language),
    CONSTRAINT cooperation_type_label_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT cooperation_type_label_type FOREIGN KEY (code) REFERENCES cooperation_type (code)
);
CREATE TABLE certification_label (
    code     VARCHAR(60)  NOT NULL,
    language CHAR(2)      NOT NULL,
    name     VARCHAR(120) NOT NULL,
    PRIMARY KEY (code, language),
    CONSTRAINT certification_label_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT certification_label_certification FOREIGN KEY (code) REFERENCES certification (code)
);
