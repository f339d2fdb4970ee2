-- Contested rejects: id is the event that contested, reject the event that is contested, answer the one with the rejecter's
-- words and ruling the one that ended it, whose type the outcome is.
create table dispute (
    id         ${key} references event (id),
    lead       bigint not null references lead (number),
    reject     bigint not null references event (id),
    raised_by  text   not null,
    rejecter   text   not null,
    raised_at  bigint not null,
    due_at     bigint not null,
    answer     bigint references event (id),
    ended_at   bigint,
    outcome    text,
    decided_by text,
    ruling     bigint references event (id),
    constraint dispute_ended check ((ended_at is null) = (outcome is null))
);

create unique index dispute_open on dispute (lead) where ended_at is null;
create index dispute_over on dispute (ended_at) where ended_at is not null;

-- Who sees how it stands, and the direct message that shows it, brought up to date in place.
create table dispute_message (
    dispute    bigint not null references dispute (id),
    person     text   not null,
    channel_id text,
    ts         text,
    posted_at  bigint,
    primary key (dispute, person)
);

create index dispute_message_person on dispute_message (person);

-- What was known of a lead until it was rejected for that. Holds who they are, so it is beside the history.
create table facts_before (
    lead  ${key} references lead (number),
    facts text   not null
);
