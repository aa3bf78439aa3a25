-- extraction: what each content holds that may not be shown; kinds, tiers and counts, never the thing itself.
create table screened (
    sha256 char(64) not null,
    what   text     not null check (what in ('BSN', 'CLIENT_LIST')),
    tier   text     not null check (tier in ('CERTAIN', 'PROBABLE', 'POSSIBLE')),
    count  int      not null,
    primary key (sha256, what, tier)
);

-- contents that the controller released: as they are, or with their numbers covered
create table unscreened (
    sha256 char(64) primary key,
    way    text not null check (way in ('AS_IT_IS', 'COVERED'))
);

-- what was read before this may hold numbers: it is read again
delete from extracted;
