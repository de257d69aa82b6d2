-- Why a case is not made anonymous although its time has come; null for no reason.
ALTER TABLE inquiry ADD COLUMN held_because VARCHAR(200) NULL;
ALTER TABLE match_request ADD COLUMN held_because VARCHAR(200) NULL;
-- The language into which an officer asked translators to put a message; null when nobody was asked.
ALTER TABLE relay_message ADD COLUMN asked_into CHAR(2) NULL;
