-- extraction: what each distinct content says, and if it says nothing, why.
create table extracted (
    sha256       char(64)    primary key,
    version      int         not null,  -- of the reader; a newer reader reads again
    state        text        not null,
    reason       text        not null,
    text         text        not null,
    characters   bigint      not null,
    inside       jsonb       not null,
    extracted_at timestamptz not null
);
