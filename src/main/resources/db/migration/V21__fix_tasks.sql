-- What marketing is asked to mend: id is the event that asked, recipient who is told (marketing, or a person), ended_at
-- when nothing was to be mended any more. The message that shows it is brought up to date in place.
create table fix_task (
    id         ${key} references event (id),
    lead       bigint not null references lead (number),
    recipient  text   not null,
    asked_at   bigint not null,
    ended_at   bigint,
    channel_id text,
    ts         text,
    posted_at  bigint
);

create index fix_task_open on fix_task (lead) where ended_at is null;

insert into fix_task (id, lead, recipient, asked_at, ended_at)
select e.id, e.lead, 'marketing', e.at,
       case when l.state = 'rejected'
                 and not exists (select 1 from event later
                                 where later.lead = e.lead and later.sequence > e.sequence
                                   and later.type in ('fixed', 'handed_off', 'undone', 'fix_asked'))
            then null else e.at end
from event e join lead l on l.number = e.lead
where e.type = 'fix_asked';
