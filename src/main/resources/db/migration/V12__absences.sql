-- Who said that they are away: since when, and until when if they do not come back before. No reason is ever kept.
create table absence (
    person  text   primary key,
    since   bigint not null,
    ends_at bigint not null
);
