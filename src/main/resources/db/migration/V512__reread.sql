-- pipeline: reading everything again with a newer version, and what that changed.
create table reread_run (
    id              bigint      generated always as identity primary key,
    by              text        not null,
    from_raw        boolean     not null,            -- the raw messages were opened again too
    started_at      timestamptz not null,
    ended_at        timestamptz,                     -- null: under way, or to be gone on with
    until_message   bigint      not null,            -- later ones are read by this version anyway
    last_message    bigint      not null default 0,
    read            bigint      not null default 0,
    changed         bigint      not null default 0,  -- messages in which something changed
    queued          bigint      not null default 0,  -- messages that walk by themselves
    problems        bigint      not null default 0
);

create table reread_change (
    id         bigint      generated always as identity primary key,
    run        bigint      not null references reread_run (id),
    message_id bigint      not null references message (id),
    request_id bigint,
    what       text        not null,  -- KIND, SENDER, CHAIN, PROBLEM, or name of a FactField
    before     text        not null,
    after      text        not null,
    to_look_at boolean     not null,  -- a person should see what this means for its request
    at         timestamptz not null
);
create index reread_change_run on reread_change (run, id);

alter table errand drop constraint errand_command_check;
alter table errand add constraint errand_command_check
    check (command in ('REINDEX', 'RECONCILE', 'REREAD', 'REREAD_RAW'));
