-- What became part of a lead is known by what it is known by.
with recursive part (number, survivor) as (
    select number, survivor from lead where survivor is not null
    union
    select p.number, l.survivor from part p join lead l on l.number = p.survivor where l.survivor is not null)
insert into known_as (kind, value, lead)
select k.kind, k.value, p.survivor from known_as k join part p on p.number = k.lead where true
on conflict do nothing;

-- Whoever hands off or suppresses takes its turn here, so that neither misses the other.
insert into counter (name, value) values ('suppression', 0);

-- Everybody with which e-mail domain was asked to be held; the lead's own may be another one by now.
create table asked_domain (
    lead   ${key} references lead (number),
    domain text ${bytewise} not null
);

insert into asked_domain (lead, domain)
select lead, email_domain from lead_facts
where email_domain is not null and lead in (select lead from event where type = 'domain_asked');
