-- access: who may sign in, for which corporation, in which role.
create table member (
    id              bigint generated always as identity primary key,
    username        text        not null,
    name            text        not null,
    role            text        not null check (role in ('LEAD', 'PARTNER', 'ANALYST', 'CONTROLLER')),
    corporation     text        not null,  -- code in region.yml
    password        text        not null,  -- {scheme}hash
    failed_attempts int         not null default 0,
    locked_until    timestamptz,
    created_at      timestamptz not null
);
create unique index member_username on member (lower(username));
