-- What was known of a hand-off when it was committed, frozen with it, so that a week's numbers stay what they were when
-- the lead is told more of, or erased. scorecard holds codes and numbers; source and campaign are ways in, nobody's name.
-- posted_at: when its card stood in the channel, by the clock that leads live by; null where a summary stood for it first.
alter table handoff add column source text;
alter table handoff add column campaign text;
alter table handoff add column scorecard text;
alter table handoff add column posted_at bigint;

-- Only where it is surely the one that the hand-off had.
update handoff set scorecard = (
    select l.scorecard from lead l
    where l.number = handoff.lead and l.hand_off = handoff.number and l.score = handoff.score
        and l.definition_version = handoff.definition_version);

update handoff set posted_at = (
    select handoff.committed_at + case when c.posted_at < c.owed_at then 0 else c.posted_at - c.owed_at end
    from card c
    where c.lead = handoff.lead and c.hand_off = handoff.number and c.owed_at is not null);

-- Until when leads were parked, by the event that says so.
create table parked (
    event      ${key} references event (id),
    lead       bigint not null references lead (number),
    returns_at bigint not null
);

create index parked_returns on parked (returns_at, lead);

create index event_held on event (at, lead) where type = 'held';
create index event_lost on event (at, lead) where type = 'lost';
