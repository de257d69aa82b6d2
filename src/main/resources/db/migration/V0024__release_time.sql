-- Languages that are released together may wait for a time as well.
ALTER TABLE release_plan ADD release_at DATETIME(3) NULL, ADD INDEX release_plan_due (release_at);
