-- When whoever had not answered was reminded last.
ALTER TABLE match_request ADD COLUMN reminded_at DATETIME(3) NULL AFTER proposed_at;
