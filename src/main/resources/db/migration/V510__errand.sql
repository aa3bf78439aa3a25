-- pipeline: what a command asks of the service that has the data folder.
create table errand (
    id         bigint generated always as identity primary key,
    command    text        not null check (command in ('REINDEX', 'RECONCILE')),
    asked_at   timestamptz not null,
    state      text        not null check (state in ('WAITING', 'WORKING', 'DONE', 'FAILED', 'WITHDRAWN')),
    done       bigint      not null default 0,
    total      bigint      not null default 0,
    result     text        not null default '',
    changed_at timestamptz not null
);
create index errand_open on errand (id) where state in ('WAITING', 'WORKING');
