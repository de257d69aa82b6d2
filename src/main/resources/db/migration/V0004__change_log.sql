-- What became public, in the order in which it did. The clock's row is locked by the transaction
-- that takes a number, so that the order of the numbers is the order of the commits and a
-- follower that has seen number n has seen everything before it.
CREATE TABLE change_clock (
    id       TINYINT NOT NULL PRIMARY KEY,
    sequence BIGINT  NOT NULL,
    CONSTRAINT change_clock_single CHECK (id = 1)
);
INSERT INTO change_clock (id, sequence) VALUES (1, 0);
CREATE TABLE change_log (
    sequence   BIGINT      NOT NULL PRIMARY KEY,
    kind       VARCHAR(20) NOT NULL,
    content_id BIGINT      NOT NULL,
    at         DATETIME(3) NOT NULL
);
