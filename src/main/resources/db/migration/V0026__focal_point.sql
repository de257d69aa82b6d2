-- Lists show pictures in their smaller renditions, cut around what matters in them.
ALTER TABLE listing
    MODIFY COLUMN picture VARCHAR(900) NULL;
ALTER TABLE media
    ADD INDEX media_expires_on (expires_on),
    ADD CONSTRAINT media_focus CHECK (focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1);
