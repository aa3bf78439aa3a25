-- triage: requests, the messages that make them, and every step ever taken.
create table request (
    id                bigint generated always as identity primary key,
    reference         text        not null unique,
    first_received_at timestamptz not null,
    status            text        not null check (status in ('NEW', 'TO_CLARIFY', 'OFFERED', 'CLAIMED', 'CLOSED')),
    status_since      timestamptz not null,
    owner_id          bigint,
    next_date         date,
    corporation       text,                 -- who claimed it
    claimed_by        bigint,
    outcome           text,
    outcome_reason    text,
    version           int         not null default 0,
    last_news_at      timestamptz not null, -- last message that arrived for it
    title             text        not null,
    profile           jsonb       not null,
    -- columns that lists and counts ask for; the profile is the source
    organisation      text,
    main_target_group text,
    places_min        int,
    places_max        int,
    start_from        date,
    constraint to_clarify_has_owner_and_date check (status <> 'TO_CLARIFY' or (owner_id is not null and next_date is not null)),
    constraint claimed_has_corporation check (status <> 'CLAIMED' or corporation is not null),
    constraint closed_has_outcome check (status <> 'CLOSED' or outcome is not null)
);
create index request_open on request (status) where status <> 'CLOSED';
create index request_first_received on request (first_received_at);

create table request_municipality (request_id bigint not null references request (id), code text not null, primary key (request_id, code));
create table request_target_group (request_id bigint not null references request (id), code text not null, primary key (request_id, code));
create table request_asked (request_id bigint not null references request (id), corporation text not null, primary key (request_id, corporation));

create table request_message (
    message_id  bigint primary key references message (id),
    request_id  bigint      not null references request (id),
    role        text        not null check (role in ('ARRIVAL', 'FOLLOW_UP')),
    why_code    text        not null,
    why         text        not null,
    received_at timestamptz not null,
    linked_at   timestamptz not null
);
create index request_message_request on request_message (request_id);

create table request_event (
    id          bigint generated always as identity primary key,
    request_id  bigint      not null references request (id),
    at          timestamptz not null,
    member_id   bigint,               -- null: the machine
    actor       text        not null,
    corporation text,
    type        text        not null,
    text        text        not null, -- what happened, for people
    why         text        not null default '',
    before      jsonb,                -- the standing it replaced, so that it can be undone
    undone_by   bigint
);
create index request_event_request on request_event (request_id, id);

create table request_seen (
    member_id  bigint      not null,
    request_id bigint      not null references request (id),
    seen_at    timestamptz not null,
    primary key (member_id, request_id)
);

create table reference_counter (year int primary key, last int not null);

-- requests that may be the same; the smaller id first
create table request_resemblance (
    a        bigint           not null references request (id),
    b        bigint           not null references request (id),
    score    double precision not null,
    reasons  jsonb            not null,
    noted_at timestamptz      not null,
    primary key (a, b),
    check (a < b)
);
create index request_resemblance_b on request_resemblance (b);
