-- due_at goes by the domain's clock, taken_until by real time; 0 while nobody has it. rhythm: what due_at was counted by.

create table recurring_work (
    name        text   primary key,
    rhythm      text   not null,
    due_at      bigint not null,
    taken_until bigint not null default 0
);
