-- Who follows which lead or campaign. subject: the lead's number, or the campaign's name in lower case; zone: the follower's,
-- in which a day ends for them.
create table follow (
    person  text    not null,
    kind    text    not null check (kind in ('lead', 'campaign')),
    subject text    ${bytewise} not null,
    daily   integer not null check (daily in (0, 1)),
    zone    text    not null,
    since   bigint  not null,
    primary key (person, kind, subject)
);

create index follow_subject on follow (subject, kind);

-- What followers are told in one message, which is brought up to date while more comes together. opened_at is the leads'
-- time.
create table follow_message (
    id         ${counted},
    person     text    not null,
    daily      integer not null check (daily in (0, 1)),
    opened_at  bigint  not null,
    channel_id text,
    ts         text,
    posted_at  bigint
);

create index follow_message_person on follow_message (person, opened_at);

-- What a follower is to be told, not before due_at by the leads' time, and never if it was taken back until then; message is
-- the one that tells it.
create table follow_news (
    person  text    not null,
    event   bigint  not null references event (id),
    lead    bigint  not null references lead (number),
    daily   integer not null check (daily in (0, 1)),
    due_at  bigint  not null,
    message bigint  references follow_message (id),
    primary key (event, person)
);

create index follow_news_due on follow_news (due_at) where message is null;
create index follow_news_message on follow_news (message) where message is not null;

insert into counter (name, value) values ('follow', 0);
