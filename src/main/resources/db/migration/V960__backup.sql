-- backup: each time this database was filled from a backup. What was under way then may have been done since.
create table restored (
    at       timestamptz not null,
    taken_at timestamptz not null  -- the moment of which the backup told
);
