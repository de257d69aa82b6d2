-- When words that the search index is built with were changed last: synonyms, protected names, the glossary, names of codes.
-- One row, for what was removed leaves none of its own.
CREATE TABLE search_words_change (
    id         TINYINT     NOT NULL PRIMARY KEY,
    changed_at DATETIME(3) NOT NULL,
    CONSTRAINT search_words_change_one CHECK (id = 1)
);
INSERT INTO search_words_change (id, changed_at)
SELECT 1, GREATEST(COALESCE((SELECT MAX(changed_at) FROM search_synonym), '2000-01-01'), COALESCE((SELECT MAX(changed_at) FROM protected_name), '2000-01-01'));
