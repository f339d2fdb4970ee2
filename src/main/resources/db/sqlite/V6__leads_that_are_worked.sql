-- What it takes to say that a lead is worked: the touches since its hand-off and the next step. `next_at` is the step's
-- instant again, for whoever looks for what comes due.
-- SQLite cannot change a constraint, so the table is made anew in its place; other tables go on meaning it by its name.
-- Migrations run on a connection that does not enforce foreign keys, or dropping the old table would be refused.

create table lead_new (
    number             integer primary key,
    version            bigint  not null,
    state              text    not null,
    received_at        bigint  not null,
    submissions        integer not null check (submissions >= 1),
    waiting_since      bigint  not null,
    score              integer not null check (score between 0 and 100),
    tier               text,
    definition_version integer not null,
    scorecard          text    not null,
    cycle              integer check (cycle >= 1),
    handed_off_at      bigint,
    territory          text,
    roster             text,
    channel            text,
    owner              text,
    claimed_at         bigint,
    touches            text    not null default '[]',
    next_step          text,
    next_at            bigint,
    constraint lead_state check (
        state = 'held' and cycle is null and handed_off_at is null and territory is null and roster is null
            and channel is null and owner is null and claimed_at is null
        or state = 'open' and cycle is not null and handed_off_at is not null and channel is not null
            and owner is null and claimed_at is null
        or state in ('claimed', 'working') and cycle is not null and handed_off_at is not null and channel is not null
            and owner is not null and claimed_at is not null),
    constraint lead_work check (
        (state <> 'working' or touches <> '[]') and (state = 'working' or next_step is null)
            and (next_step is null) = (next_at is null))
);

insert into lead_new (number, version, state, received_at, submissions, waiting_since, score, tier, definition_version,
                      scorecard, cycle, handed_off_at, territory, roster, channel, owner, claimed_at)
select number, version, state, received_at, submissions, waiting_since, score, tier, definition_version, scorecard, cycle,
       handed_off_at, territory, roster, channel, owner, claimed_at
from lead;

drop table lead;

alter table lead_new rename to lead;

create index lead_best on lead (score desc, waiting_since, number);
create index lead_best_of_state on lead (state, score desc, waiting_since, number);
create index lead_best_of_channel on lead (channel, state, score desc, waiting_since, number);
create index lead_best_of_owner on lead (owner, score desc, waiting_since, number);

-- What people typed with a move. Nothing of it is in the history.
create table typed (
    event bigint not null references event (id),
    kind  text   not null,
    lead  bigint not null references lead (number),
    text  text   not null,
    primary key (event, kind)
);

create index typed_lead on typed (lead);
