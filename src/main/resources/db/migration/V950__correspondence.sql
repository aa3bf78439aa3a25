-- correspondence: what we might say, and what became of it. A row is the outbox too: written with the act that sends it.
create table draft (
    id             bigint generated always as identity primary key,
    message_id     bigint      not null references message (id),
    template       text        not null check (template in ('INDIVIDUAL', 'REGISTERED')),
    recipient      text        not null,
    subject        text        not null,
    body           text        not null,
    in_reply_to    text,
    asked_by       bigint      not null,
    asked_by_name  text        not null,
    asked_at       timestamptz not null,
    state          text        not null check (state in ('WAITING', 'QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    sent_by        bigint,
    send_asked_at  timestamptz,
    attempts       int         not null default 0,
    next_try_at    timestamptz,
    problem        text,
    changed_at     timestamptz not null,
    -- nobody is told the same twice
    unique (message_id, template)
);
create index draft_queued on draft (next_try_at) where state in ('QUEUED', 'SENDING');
