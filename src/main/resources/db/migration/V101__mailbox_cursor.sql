-- archive: how far a folder has been registered, moved in the same transaction as the rows.
create table mailbox_cursor (
    mailbox          text        not null,
    folder           text        not null,
    uid_validity     bigint      not null,
    last_uid         bigint      not null,
    seen_again_below bigint      not null,  -- after a change of uid_validity: lower uids may be old messages
    on_server        bigint      not null,
    last_polled_at   timestamptz,
    last_success_at  timestamptz,
    problem          text,
    problem_since    timestamptz,
    failures         integer     not null default 0,
    next_poll_at     timestamptz,
    primary key (mailbox, folder)
);

-- messages that the server has and would not give
create table mailbox_missed (
    mailbox      text        not null,
    folder       text        not null,
    uid_validity bigint      not null,
    uid          bigint      not null,
    attempts     integer     not null,
    since        timestamptz not null,
    next_try_at  timestamptz not null,
    problem      text        not null,
    primary key (mailbox, folder, uid_validity, uid)
);
