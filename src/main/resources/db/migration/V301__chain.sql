-- recognition: a forward is a chain of hops, and a text has four parts. What an older version read is read again.
alter table recognised
    add column chain jsonb not null default '[]',
    add column parts jsonb not null default '[]',
    drop column original;
