-- One text for SQLite and PostgreSQL. What differs is filled in by the program: ${key} is a primary key that is given,
-- ${counted} one that the database counts up, ${bytewise} the collation that compares byte by byte.
-- Every instant is in milliseconds since 1970. What people typed and who they are is only in lead_facts, company_word,
-- lead_identity, submission and member, which can be emptied without touching the history.

create table counter (
    name  text   primary key,
    value bigint not null
);

insert into counter (name, value) values ('lead', 0), ('hand_off', 0), ('lease', 0), ('team', 0), ('definition', 0);

create table lead (
    number             ${key},
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
    constraint lead_state check (
        state = 'held' and cycle is null and handed_off_at is null and territory is null and roster is null
            and channel is null and owner is null and claimed_at is null
        or state = 'open' and cycle is not null and handed_off_at is not null and channel is not null
            and owner is null and claimed_at is null
        or state = 'claimed' and cycle is not null and handed_off_at is not null and channel is not null
            and owner is not null and claimed_at is not null)
);

create index lead_best on lead (score desc, waiting_since, number);
create index lead_best_of_state on lead (state, score desc, waiting_since, number);
create index lead_best_of_channel on lead (channel, state, score desc, waiting_since, number);
create index lead_best_of_owner on lead (owner, score desc, waiting_since, number);

create table lead_facts (
    lead         ${key} references lead (number),
    facts        text not null,
    email_domain text ${bytewise}
);

create index lead_facts_email_domain on lead_facts (email_domain);

create table company_word (
    word text   ${bytewise} not null,
    lead bigint not null references lead (number),
    primary key (word, lead)
);

create index company_word_lead on company_word (lead);

create table lead_identity (
    kind  text   not null,
    value text   not null,
    lead  bigint not null references lead (number),
    primary key (value, kind)
);

create index lead_identity_lead on lead_identity (lead);

create table submission (
    lead        bigint  not null references lead (number),
    sequence    integer not null,
    received_at bigint  not null,
    actor       text    not null,
    facts       text    not null,
    primary key (lead, sequence)
);

create table event (
    id       ${counted},
    lead     bigint  not null references lead (number),
    sequence integer not null,
    at       bigint  not null,
    actor    text    not null,
    type     text    not null,
    data     text    not null,
    unique (lead, sequence)
);

create table handoff (
    lead               bigint  not null references lead (number),
    cycle              integer not null check (cycle >= 1),
    ready_at           bigint  not null,
    committed_at       bigint  not null,
    score              integer not null check (score between 0 and 100),
    tier               text,
    definition_version integer not null,
    territory          text,
    roster             text,
    channel            text    not null,
    trace              text    not null,
    claim_due          bigint,
    touch_due          bigint,
    primary key (lead, cycle)
);

create index handoff_channel on handoff (channel, committed_at);
create index handoff_committed on handoff (committed_at);

create table summary_card (
    id         ${counted},
    channel    text   not null,
    opened_at  bigint not null,
    channel_id text,
    ts         text,
    posted_at  bigint
);

create index summary_card_channel on summary_card (channel, opened_at);

create table summary_lead (
    summary bigint  not null references summary_card (id),
    lead    bigint  not null references lead (number),
    cycle   integer not null,
    gone    integer not null default 0 check (gone in (0, 1)),
    primary key (summary, lead, cycle)
);

create index summary_lead_present on summary_lead (lead) where gone = 0;

-- due_at: when the item may be taken next, which for a leased one is when its lease runs out.
-- covers: the newest update of the same card or summary that waited when the item was leased.
-- about: the item that could not be delivered and that this one reports.
create table outbox_item (
    id            ${counted},
    kind          text    not null,
    lane          text    not null,
    destination   text    not null,
    lead          bigint  references lead (number),
    cycle         integer not null default 0,
    event         bigint  references event (id),
    summary       bigint  references summary_card (id),
    about         bigint  references outbox_item (id),
    status        text    not null check (status in ('pending', 'leased', 'parked', 'sent', 'dead')),
    attempts      integer not null default 0,
    unsure        integer not null default 0 check (unsure in (0, 1)),
    covers        bigint,
    reason        text,
    waiting_since bigint  not null,
    due_at        bigint  not null,
    finished_at   bigint,
    constraint outbox_item_finished check ((finished_at is not null) = (status in ('sent', 'dead')))
);

create index outbox_item_owed on outbox_item (lane, id) where status in ('pending', 'leased');
create index outbox_item_queue on outbox_item (id) where status in ('pending', 'leased');
create index outbox_item_parked on outbox_item (lane) where status = 'parked';
create index outbox_item_dead on outbox_item (finished_at) where status = 'dead';

create table card (
    lead       bigint  not null references lead (number),
    cycle      integer not null,
    channel_id text    not null,
    ts         text    not null,
    posted_at  bigint  not null,
    primary key (lead, cycle)
);

create table channel (
    name text primary key,
    id   text not null
);

create table member (
    id      text    primary key,
    name    text    not null,
    email   text,
    zone    text    not null,
    active  integer not null check (active in (0, 1)),
    roles   text    not null,
    rosters text    not null
);

create table api_key (
    name       text   primary key,
    hash       text   not null unique,
    scopes     text   not null,
    created_at bigint not null,
    revoked_at bigint
);

create table definition_version (
    version       integer primary key,
    content       text    not null,
    fingerprint   text    not null unique,
    registered_at bigint  not null
);

create table request_key (
    key        text   primary key,
    created_at bigint not null
);

create index request_key_age on request_key (created_at);
