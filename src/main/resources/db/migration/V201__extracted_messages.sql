-- extraction: the messages that Outlook packed in a content (.msg, winmail.dat), as they were read.
alter table extracted add column messages jsonb not null default '[]';
