-- privacy: which messages are kept from view, and why; kinds, places and counts, never the thing itself.
create table withheld (
    message_id bigint      not null references message (id),
    place      text        not null check (place in
        ('SUBJECT', 'TEXT', 'QUOTED', 'NAMES', 'HEADERS', 'FILE_NAME', 'ATTACHMENT', 'ENCLOSED')),
    position   int         not null default -1,  -- of the attachment; -1: not in one
    what       text        not null check (what in ('BSN', 'CLIENT_LIST')),
    tier       text        not null check (tier in ('CERTAIN', 'PROBABLE', 'POSSIBLE')),
    count      int         not null,
    found_at   timestamptz not null,
    primary key (message_id, place, position, what, tier)
);

-- messages that the controller released: a false alarm, or readable with the numbers covered
create table release (
    message_id       bigint      primary key references message (id),
    way              text        not null check (way in ('FALSE_ALARM', 'COVERED')),
    why              text        not null,
    released_at      timestamptz not null,
    released_by      bigint      not null,
    released_by_name text        not null
);

-- every release and every closing again; only ever added to
create table release_event (
    id          bigint generated always as identity primary key,
    message_id  bigint      not null references message (id),
    at          timestamptz not null,
    member_id   bigint,               -- null: the machine
    actor       text        not null,
    corporation text,
    type        text        not null check (type in ('FALSE_ALARM', 'COVERED', 'CLOSED_AGAIN', 'HELD', 'NOT_HELD', 'REMOVED')),
    why         text        not null
);
create index release_event_message on release_event (message_id, id);

create view closed_message as
    select distinct w.message_id from withheld w
    where w.tier in ('CERTAIN', 'PROBABLE') and not exists (select from release r where r.message_id = w.message_id);

-- mail about one client: the day on which its content goes, unless somebody holds it
create table retention (
    message_id   bigint primary key references message (id),
    remove_on    date not null,
    held_why     text,
    held_by_name text,
    held_at      timestamptz
);
create index retention_due on retention (remove_on);

alter table viewing drop constraint viewing_action_check;
alter table viewing add constraint viewing_action_check
    check (action in ('READ', 'RAW', 'ATTACHMENT', 'ATTACHMENT_TEXT', 'COVERED_LINES'));

-- what was read before this may hold numbers: it is read again
update walk set stage = 'READ', state = 'WAITING', attempts = 0, next_try_at = changed_at, leased_by = null, leased_until = null;
