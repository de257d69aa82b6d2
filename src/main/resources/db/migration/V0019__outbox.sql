-- Messages, written by the transaction that causes them and sent by a worker. What has a key is sent once, whoever asks.
CREATE TABLE outbox_message (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    recipient     VARCHAR(254) NOT NULL,
    language      CHAR(2)      NOT NULL,
    subject       VARCHAR(300) NOT NULL,
    text          MEDIUMTEXT   NOT NULL,
    html          MEDIUMTEXT   NULL,
    only_once     VARCHAR(120) NULL,
    created_at    DATETIME(3)  NOT NULL,
    send_after    DATETIME(3)  NOT NULL,
    attempts      INT          NOT NULL DEFAULT 0,
    claimed_by    CHAR(36)     NULL,
    claimed_until DATETIME(3)  NULL,
    sent_at       DATETIME(3)  NULL,
    failed_at     DATETIME(3)  NULL,
    last_error    VARCHAR(400) NULL,
    CONSTRAINT outbox_message_only_once UNIQUE (only_once),
    CONSTRAINT outbox_message_language CHECK (language IN ('th', 'ja', 'en')),
    INDEX outbox_message_due (sent_at, failed_at, send_after)
);
