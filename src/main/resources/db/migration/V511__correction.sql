-- pipeline: what people corrected in what was read from a message; taking back brings back what stood there.
create table correction (
    id         bigint generated always as identity primary key,
    message_id bigint      not null references message (id),
    what       text        not null check (what in ('KIND', 'SENDER')),
    before     jsonb,                 -- the kind that stood there
    choice     bigint,                -- the sender that was chosen
    shown      text        not null,  -- from and to, for people
    reason     text        not null,
    member_id  bigint      not null,
    by         text        not null,
    at         timestamptz not null,
    step       bigint,                -- the step of the request that went with it
    undone_at  timestamptz
);
create index correction_message on correction (message_id, id);

-- from where a message walks again when it is under way now
alter table walk add column again_from text;
