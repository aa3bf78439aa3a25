-- duplicates: values by which a message is found again; hashes, so that none of them says who wrote what.
create table fingerprint (
    message_id bigint not null references message (id),
    type       text   not null,
    value      text   not null,
    primary key (type, value, message_id)
);
create index fingerprint_message on fingerprint (message_id);
