-- triage: what people said about the facts of a request. It stands above whatever a machine reads, now or later.
create table request_word (
    request_id bigint      not null references request (id),
    field      text        not null,  -- name of a FactField
    verdict    text        not null check (verdict in ('CONFIRMED', 'CORRECTED')),
    said       text[]      not null,  -- canonical values; none: the request does not say it
    reason     text        not null default '',
    member_id  bigint      not null,
    by         text        not null,
    at         timestamptz not null,
    primary key (request_id, field)
);

-- which fact a step is about; null: where the request stands. Each has a last step of its own that can be taken back.
alter table request_event add column about text;
