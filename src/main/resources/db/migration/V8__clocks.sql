-- look_at: when the clocks of the lead are to be looked at, by the domain's time; 0 since its last commit, null where none
-- runs.
alter table lead add column look_at bigint;
update lead set look_at = 0 where state in ('open', 'claimed');
create index lead_look_at on lead (look_at) where look_at is not null;

-- Each person's list of what is due, and the direct message that shows it.
create table reminder_lead (
    person text   not null,
    lead   bigint not null references lead (number),
    about  text   not null check (about in ('touch_due', 'taken_back', 'unclaimed', 'untouched')),
    due_at bigint not null,
    primary key (person, lead)
);

create index reminder_lead_lead on reminder_lead (lead);

create table reminder (
    person     text   primary key,
    channel_id text   not null,
    ts         text   not null,
    posted_at  bigint not null
);
