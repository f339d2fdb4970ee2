-- What marketing tells sales before a campaign starts: one brief a campaign, and each version of it. campaign tells it from
-- others however its name is written.
create table brief (
    id       ${key},
    campaign text    not null unique,
    name     text    not null,
    version  integer not null check (version >= 1)
);

create table brief_version (
    brief        bigint  not null references brief (id),
    version      integer not null,
    at           bigint  not null,
    author       text    not null,
    landing_page text    not null,
    questions    text    not null,
    note         text    not null,
    volume       text    not null,
    starts       text    not null,
    primary key (brief, version)
);

-- In which channels it stands, as the playbook names them.
create table brief_channel (
    brief   bigint not null references brief (id),
    channel text   not null,
    primary key (brief, channel)
);

create table brief_right (
    brief   bigint  not null references brief (id),
    version integer not null,
    person  text    not null,
    at      bigint  not null,
    primary key (brief, version, person)
);

-- What reps want asked as well; can be emptied.
create table brief_wish (
    id      ${counted},
    brief   bigint  not null references brief (id),
    version integer not null,
    person  text    not null,
    at      bigint  not null,
    text    text    not null
);

create index brief_wish_brief on brief_wish (brief);

insert into counter (name, value) values ('brief', 0);
