-- triage: a notice of secure mail is a task: somebody opens it elsewhere, before its message is gone.
create table open_by_hand (
    message_id         bigint primary key references message (id),
    received_at        timestamptz not null,
    brand              text        not null,
    sender_name        text        not null,
    sender_address     text        not null,
    organisation       text        not null,
    open_before        date        not null,
    assumed            boolean     not null,  -- the notice does not say until when
    done_at            timestamptz,
    done_by            bigint,
    done_by_name       text,
    how                text check (how in ('OPENED', 'NO_REQUEST', 'EXPIRED', 'ASKED_AGAIN')),
    why                text        not null default '',
    content_message_id bigint references message (id),
    constraint done_says_how check ((done_at is null) = (how is null)),
    constraint opened_has_content check ((how = 'OPENED') = (content_message_id is not null))
);
create index open_by_hand_open on open_by_hand (open_before) where done_at is null;
create index open_by_hand_content on open_by_hand (content_message_id);

-- every act on it, also those taken back
create table open_by_hand_event (
    id                 bigint generated always as identity primary key,
    message_id         bigint      not null references message (id),
    at                 timestamptz not null,
    member_id          bigint      not null,
    actor              text        not null,
    type               text        not null,
    why                text        not null,
    content_message_id bigint references message (id)
);
create index open_by_hand_event_message on open_by_hand_event (message_id, id);
