-- archive: what was read from a message, kept beside it
create table message_content (
    message_id        bigint primary key references message (id),
    message_id_header text,
    subject           text not null,
    from_name         text not null,
    from_address      text not null,
    sent_at           timestamptz,
    text              text not null,
    html              text not null,
    rest              json not null  -- json and not jsonb: the headers keep their order
);
create index message_content_header on message_content (md5(message_id_header));

create table attachment (
    message_id  bigint  not null references message (id),
    position    integer not null,
    name        text    not null,
    media_type  text    not null,
    size_bytes  bigint  not null,
    sha256      char(64) not null,
    inline      boolean not null,
    content_id  text    not null,
    enclosed_in integer not null,
    primary key (message_id, position)
);
create index attachment_sha256 on attachment (sha256);
