-- What operations are told in one message each, however many messages or leads it is about.
-- holds: whether the destination takes nothing at all; mended_at: since when it does again.
-- given_up: messages that are not tried any more.
create table report (
    id          ${counted},
    kind        text    not null check (kind in ('no_territory', 'undelivered')),
    destination text    not null,
    reason      text    not null,
    holds       integer not null default 0 check (holds in (0, 1)),
    opened_at   bigint  not null,
    mended_at   bigint,
    given_up    integer not null default 0,
    channel_id  text,
    ts          text,
    posted_at   bigint
);

create index report_cause on report (kind, destination, reason, opened_at);
create index report_holding on report (destination) where holds = 1 and mended_at is null;

create table report_lead (
    report bigint not null references report (id),
    lead   bigint not null references lead (number),
    primary key (report, lead)
);

-- In the place of "about", which is empty from now on.
alter table outbox_item add column report bigint references report (id);

-- Reports on single messages that nobody has been told yet: /lead outbox lists what they are about.
update outbox_item set status = 'sent', finished_at = waiting_since
where kind in ('no_territory', 'undelivered') and status in ('pending', 'leased');
update outbox_item set about = null where about is not null;

insert into counter (name, value) values ('report', 0);
