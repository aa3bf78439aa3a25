-- privacy: who looked at what. Only ever added to; no word of the mail itself.
create table viewing (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    member_id   bigint      not null,
    username    text        not null,
    role        text        not null,
    corporation text        not null,
    message_id  bigint      not null,
    action      text        not null check (action in ('READ', 'RAW', 'ATTACHMENT', 'ATTACHMENT_TEXT')),
    position    int
);
create index viewing_message on viewing (message_id, id);
