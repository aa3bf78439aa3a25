-- recognition: who really asks in a message, when a person said so. No reading changes it; the next one goes by it.
create table sender_choice (
    id           bigint      generated always as identity primary key,
    message_id   bigint      not null references message (id),
    how          text        not null check (how in ('OF_CHAIN', 'ENVELOPE', 'TYPED')),
    name         text        not null,
    address      text        not null,
    by           text        not null,
    at           timestamptz not null,
    withdrawn_at timestamptz             -- then the one before it counts again
);
create index sender_choice_message on sender_choice (message_id, id) where withdrawn_at is null;
