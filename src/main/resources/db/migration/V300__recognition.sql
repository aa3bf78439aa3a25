-- recognition: what the service reads in a message. A person's kind stands beside the machine's rule.
create table recognised (
    message_id  bigint  primary key references message (id),
    version     integer not null,
    kind        text    not null,
    kind_rule   text    not null,
    kind_reason text    not null,
    kind_by     text    not null,  -- MACHINE, or the member who said so
    original    jsonb,
    own_text    text    not null,
    facts       jsonb   not null
);
create index recognised_kind on recognised (kind);
