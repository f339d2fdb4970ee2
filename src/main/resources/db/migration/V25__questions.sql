-- Which campaigns and sources the submissions named that came in for a lead itself: what is part of it since a merge stays
-- with the other one, so that no campaign has somebody twice. Says what people did, so it is beside the history.
create table lead_origin (
    kind text   not null check (kind in ('campaign', 'source')),
    name text   ${bytewise} not null,
    lead bigint not null references lead (number),
    primary key (kind, name, lead)
);

create index lead_origin_lead on lead_origin (lead);

-- Since when a lead is in its present state and, where it is in front of sales, in its present place.
alter table lead add column since bigint not null default 0;

update lead set since = coalesce(
    ended_at,
    case state
        when 'open' then handed_off_at
        when 'claimed' then claimed_at
        when 'working' then (select min(e.at) from event e
                             where e.lead = lead.number and e.type = 'touched' and e.at >= lead.claimed_at)
    end,
    claimed_at,
    received_at);

create index lead_since on lead (state, since);
create index lead_territory on lead (territory, since);

-- What became of a lead in each cycle, for whoever asks: made from the history again whenever something happens that
-- counts here, so that what was taken back never happened. hand_off: number of the cycle's first.
-- anyway: whether somebody handed it off that was not ready.
create table course (
    lead          bigint  not null references lead (number),
    cycle         integer not null,
    hand_off      integer not null,
    handed_off_at bigint  not null,
    ready_at      bigint  not null,
    claimed_at    bigint,
    touched_at    bigint,
    connected     integer not null default 0 check (connected in (0, 1)),
    anyway        integer not null default 0 check (anyway in (0, 1)),
    primary key (lead, cycle)
);

create index course_handed_off on course (handed_off_at, lead);

-- Each time somebody turned it down; sequence is the event's.
create table turn_down (
    lead     bigint  not null references lead (number),
    sequence integer not null,
    cycle    integer not null,
    reason   text    not null,
    at       bigint  not null,
    led_to   text    not null,
    primary key (lead, sequence)
);

create index turn_down_reason on turn_down (reason, lead);

-- owed_at: since when the card was owed when it was posted, by the same clock as posted_at; null where a summary stood for
-- it until then, or nobody noted it.
alter table card add column owed_at bigint;

update card set owed_at = first.waiting_since
from (select lead, hand_off, min(waiting_since) as waiting_since from outbox_item where kind = 'card'
      group by lead, hand_off) first
where first.lead = card.lead and first.hand_off = card.hand_off
    and not exists (select 1 from summary_lead s where s.lead = card.lead and s.hand_off = card.hand_off);

-- Who may read along where cards go: channels as the playbook names them, and the members of the private ones.
create table room (
    name    text    primary key,
    id      text    not null,
    private integer not null check (private in (0, 1))
);

create table room_member (
    room   text not null references room (name),
    person text not null,
    primary key (person, room)
);

insert into counter (name, value) values ('audience', 0);

-- Who took which answer out of Slack as a file: codes, and the names of campaigns and sources.
create table export (
    id       ${counted},
    at       bigint  not null,
    person   text    not null,
    question text    not null,
    leads    bigint  not null
);
