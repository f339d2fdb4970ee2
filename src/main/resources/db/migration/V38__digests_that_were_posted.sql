-- Which page of which week's digest is owed to a place or was posted there, each once: period is 2026-W46, page 0 the front
-- page, those that follow are its thread. due_at and owed_at are by the clock that leads live by, posted_at is real time.
create table digest_page (
    id          ${counted},
    destination text    not null,
    period      text    not null,
    contents    text    not null check (contents in ('everything', 'own_week')),
    page        integer not null check (page >= 0),
    due_at      bigint  not null,
    owed_at     bigint  not null,
    channel_id  text,
    ts          text,
    posted_at   bigint,
    unique (destination, period, contents, page)
);

-- Who wants the digest as a direct message.
create table digest_reader (
    person text   primary key,
    since  bigint not null
);
