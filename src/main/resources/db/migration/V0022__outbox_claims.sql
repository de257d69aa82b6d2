-- Which node is sending a message, messages that are sent once whoever asks, and formatted ones.
ALTER TABLE outbox_message
    ADD COLUMN html       MEDIUMTEXT   NULL,
    ADD COLUMN only_once  VARCHAR(120) NULL,
    ADD COLUMN claimed_by CHAR(36)     NULL,
    ADD CONSTRAINT outbox_message_only_once UNIQUE (only_once);
