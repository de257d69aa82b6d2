-- Terms that translations use alike, and who translates what until when.
CREATE TABLE glossary_term (
    id      BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    th      VARCHAR(200)  NOT NULL DEFAULT '',
    ja      VARCHAR(200)  NOT NULL DEFAULT '',
    en      VARCHAR(200)  NOT NULL DEFAULT '',
    note    VARCHAR(400)  NULL,
    version INT           NOT NULL
);
INSERT INTO glossary_term (th, ja, en, note, version) VALUES
    ('กรมส่งเสริมอุตสาหกรรม', 'タイ工業省産業振興局', 'Department of Industrial Promotion', 'DIPROM', 1),
    ('เมืองไซตามะ', 'さいたま市', 'Saitama City', NULL, 1),
    ('จังหวัดไซตามะ', '埼玉県', 'Saitama Prefecture', NULL, 1),
    ('บันทึกความเข้าใจ', '覚書', 'memorandum of understanding', NULL, 1),
    ('สถาบันไฟฟ้าและอิเล็กทรอนิกส์', 'タイ電気電子研究所', 'Electrical and Electronics Institute', 'EEI', 1),
    ('สถาบันยานยนต์', 'タイ自動車研究所', 'Thailand Automotive Institute', 'TAI', 1);
CREATE TABLE translation_assignment (
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    language   CHAR(2)     NOT NULL,
    person_id  BIGINT      NOT NULL,
    due_on     DATE        NULL,
    PRIMARY KEY (kind, content_id, language),
    CONSTRAINT translation_assignment_language CHECK (language IN ('th', 'ja', 'en')),
    CONSTRAINT translation_assignment_person FOREIGN KEY (person_id) REFERENCES person (id)
);
