-- Whose home tab is kept fresh, until a month after they last opened it (real time). moved: the lead that they last moved by a
-- button there, and when; how it stands now is the first line of the tab for a while.
create table home (
    person    text   primary key,
    opened_at bigint not null,
    moved     bigint references lead (number),
    moved_at  bigint
);

create index home_opened on home (opened_at);

-- What somebody did in a week.
create index event_actor on event (actor, at);
