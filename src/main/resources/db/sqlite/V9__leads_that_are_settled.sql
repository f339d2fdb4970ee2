-- The states in which a lead can end or rest, and how it came there. A lead can be handed off several times, in one cycle
-- too, so hand-offs, and with them cards, are told apart by their number.

alter table handoff rename column cycle to number;
alter table handoff add column cycle integer not null default 1 check (cycle between 1 and 3);
alter table card rename column cycle to hand_off;
alter table summary_lead rename column cycle to hand_off;
alter table outbox_item rename column cycle to hand_off;

-- SQLite cannot change a constraint, so the table is made anew in its place, as before.
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
    hand_off           integer check (hand_off >= 1),
    handed_off_at      bigint,
    territory          text,
    roster             text,
    channel            text,
    owner              text,
    claimed_at         bigint,
    touches            text    not null default '[]',
    next_step          text,
    next_at            bigint,
    look_at            bigint,
    ended_by           text,
    ended_at           bigint,
    reason             text,
    returns_at         bigint,
    survivor           bigint references lead (number),
    constraint lead_state check (
        state = 'held' and hand_off is null and handed_off_at is null and territory is null and roster is null
            and channel is null and owner is null and ended_at is null
        or state = 'open' and hand_off is not null and owner is null and ended_at is null
        or state in ('claimed', 'working') and hand_off is not null and owner is not null and ended_at is null
        or state in ('qualified', 'won', 'lost') and hand_off is not null and owner is not null
            and ended_at is not null
        or state in ('held', 'rejected', 'disqualified', 'recycled', 'merged') and hand_off is not null
            and ended_at is not null),
    constraint lead_parts check (
        (hand_off is null) = (handed_off_at is null) and (hand_off is null) = (channel is null)
            and (owner is null) = (claimed_at is null) and (ended_by is null) = (ended_at is null)
            and (state = 'recycled') = (returns_at is not null) and (state = 'merged') = (survivor is not null)),
    constraint lead_work check (
        (state <> 'working' or touches <> '[]') and (state = 'working' or next_step is null)
            and (next_step is null) = (next_at is null))
);

insert into lead_new (number, version, state, received_at, submissions, waiting_since, score, tier, definition_version,
                      scorecard, hand_off, handed_off_at, territory, roster, channel, owner, claimed_at, touches,
                      next_step, next_at, look_at)
select number, version, state, received_at, submissions, waiting_since, score, tier, definition_version, scorecard, cycle,
       handed_off_at, territory, roster, channel, owner, claimed_at, touches, next_step, next_at, look_at
from lead;

drop table lead;

alter table lead_new rename to lead;

create index lead_best on lead (score desc, waiting_since, number);
create index lead_best_of_state on lead (state, score desc, waiting_since, number);
create index lead_best_of_channel on lead (channel, state, score desc, waiting_since, number);
create index lead_best_of_owner on lead (owner, score desc, waiting_since, number);
create index lead_look_at on lead (look_at) where look_at is not null;
