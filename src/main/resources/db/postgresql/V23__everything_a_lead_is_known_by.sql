-- Everything that a lead was ever known by, also where somebody else was known by it first. Says who somebody is, so it is
-- beside the history. An identity in lead_identity decides whose a submission is; this one, whom a suppression is about.
create table known_as (
    kind  text   not null check (kind in ('external_id', 'email', 'phone')),
    value text   not null,
    lead  bigint not null references lead (number),
    primary key (value, kind, lead)
);

create index known_as_lead on known_as (lead);

insert into known_as (kind, value, lead)
select kind, value, lead from lead_identity
union
select 'external_id', facts::jsonb #>> '{person,externalId}', lead from lead_facts where facts::jsonb #>> '{person,externalId}' is not null
union
select 'email', facts::jsonb #>> '{person,email}', lead from lead_facts where facts::jsonb #>> '{person,email}' is not null
union
select 'phone', facts::jsonb #>> '{person,phone}', lead from lead_facts where facts::jsonb #>> '{person,phone}' is not null;
