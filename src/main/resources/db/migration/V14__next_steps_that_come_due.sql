-- Which codes say why a lead is on somebody's list is the program's to know.
create table reminder_lead_new (
    person text   not null,
    lead   bigint not null references lead (number),
    about  text   not null,
    due_at bigint not null,
    primary key (person, lead)
);

insert into reminder_lead_new (person, lead, about, due_at) select person, lead, about, due_at from reminder_lead;

drop table reminder_lead;

alter table reminder_lead_new rename to reminder_lead;

create index reminder_lead_lead on reminder_lead (lead);

insert into counter (name, value) values ('reminder', 0);
