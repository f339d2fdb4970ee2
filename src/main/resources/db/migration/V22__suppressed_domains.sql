-- From where nobody is to be handed off. Says whose company somebody is of, so it is beside the history.
create table suppressed_domain (
    domain text   ${bytewise} primary key,
    lead   bigint not null references lead (number),
    at     bigint not null
);

create index suppressed_domain_lead on suppressed_domain (lead);
