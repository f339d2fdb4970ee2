-- Who is not here any more and had leads when that was noticed: managers are asked once to hand them over.
create table departure (
    person     text   primary key,
    noticed_at bigint not null
);
