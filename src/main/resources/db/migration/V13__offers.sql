-- The offer that keeps everybody but one rep from claiming a lead; the history has those that are over. A row is there
-- while the lead is open and the offer has not been ended, taken or passed on.
create table running_offer (
    lead      ${key} references lead (number),
    rep       text   not null,
    made_at   bigint not null,
    ends_at   bigint not null,
    reason    text   not null check (reason in ('previous_owner', 'colleague', 'turn')),
    colleague bigint references lead (number)
);

create index running_offer_rep on running_offer (rep);

-- Whose turn it is on each roster: how far the last one was who had a turn, and how far everybody is.
create table rotation (
    roster  text   primary key,
    reached bigint not null,
    turns   bigint not null
);

create table rotation_place (
    roster text   not null,
    person text   not null,
    place  bigint not null,
    turn   bigint not null,
    primary key (roster, person)
);

-- Who is away now is asked with every turn.
create index absence_end on absence (ends_at);
