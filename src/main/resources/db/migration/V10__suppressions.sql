-- Who is not to be handed off, by what they are known by. Says who somebody is, so it is beside the history.
create table suppression (
    kind     text    not null check (kind in ('external_id', 'email', 'phone')),
    value    text    not null,
    lead     bigint  not null references lead (number),
    at       bigint  not null,
    for_good integer not null check (for_good in (0, 1)),
    primary key (value, kind)
);
