-- What sales hears: an item is one question or one material that is missing, however each rep worded it. key: a digest of those
-- words, so that what was said is only in heard, which can be emptied; answer is marketing's own.
create table voice_item (
    number      ${key},
    kind        text   not null check (kind in ('question', 'material')),
    key         text   not null,
    last_at     bigint not null, -- changed by whoever says it, who so waits for whoever answers it
    answer      text,
    answered_by text,
    answered_at bigint,
    unique (kind, key),
    constraint voice_item_answer check (
        answer is null and answered_by is null and answered_at is null
        or answer is not null and answered_by is not null and answered_at is not null)
);

-- Who heard it of which lead, once. event: the touch that alone says so, because a touch can be taken back.
create table heard (
    id       ${counted},
    item     bigint not null references voice_item (number),
    lead     bigint not null references lead (number),
    person   text   not null,
    at       bigint not null,
    campaign text,
    text     text   not null,
    event    bigint references event (id),
    unique (item, lead, person)
);

create index heard_campaign on heard (campaign, item);
create index heard_lead on heard (lead);

-- What an item is about that is none of the others, by its number: its kind says what that is.
alter table outbox_item add column subject bigint;

insert into counter (name, value) values ('voice', 0);
