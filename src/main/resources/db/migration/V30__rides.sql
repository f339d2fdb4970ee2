-- Who of marketing asked to listen in on a lead's next call. owner: who is asked, or has said yes; at: when the call is;
-- reminded_at: when both were reminded of it.
create table ride (
    id          ${key},
    lead        bigint not null references lead (number),
    marketer    text   not null,
    owner       text   not null,
    asked_at    bigint not null,
    state       text   not null check (state in ('asked', 'accepted', 'declined', 'lapsed', 'held', 'not_held')),
    at          bigint,
    changed_at  bigint not null,
    reminded_at bigint,
    constraint ride_time check (state not in ('accepted', 'held', 'not_held') or at is not null)
);

create unique index ride_open on ride (lead, marketer) where state in ('asked', 'accepted');
create index ride_waiting on ride (owner) where state = 'asked';
create index ride_agreed on ride (at) where state = 'accepted' and reminded_at is null;
create index ride_held on ride (at) where state = 'held';

-- What somebody wrote who declined; can be emptied.
create table ride_words (
    ride ${key} references ride (id),
    text text not null
);

-- The newest message about something, to each to whom there was one: kind and subject are those of the outbox's item.
create table posting (
    kind        text   not null,
    subject     bigint not null,
    destination text   not null,
    channel_id  text   not null,
    ts          text   not null,
    posted_at   bigint not null,
    primary key (kind, subject, destination)
);

insert into counter (name, value) values ('ride', 0);
