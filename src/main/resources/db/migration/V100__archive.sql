-- archive: the register. A row is an arrival; where it was seen stands beside it.
create table message (
    id            bigint generated always as identity primary key,
    sha256        char(64)    not null,
    size_bytes    bigint      not null,
    received_at   timestamptz not null,  -- the server's INTERNALDATE
    registered_at timestamptz not null,
    erased_at     timestamptz            -- a tombstone: the content is gone and does not come back
);
create index message_sha256 on message (sha256);

create table message_location (
    mailbox      text   not null,
    folder       text   not null,
    uid_validity bigint not null,
    uid          bigint not null,
    message_id   bigint not null references message (id),
    primary key (mailbox, folder, uid_validity, uid)
);
create index message_location_message on message_location (message_id);
