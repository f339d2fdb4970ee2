-- What it takes to say that a lead is worked: the touches since its hand-off and the next step. `next_at` is the step's
-- instant again, for whoever looks for what comes due.

alter table lead
    add column touches   text not null default '[]',
    add column next_step text,
    add column next_at   bigint,
    drop constraint lead_state,
    add constraint lead_state check (
        state = 'held' and cycle is null and handed_off_at is null and territory is null and roster is null
            and channel is null and owner is null and claimed_at is null
        or state = 'open' and cycle is not null and handed_off_at is not null and channel is not null
            and owner is null and claimed_at is null
        or state in ('claimed', 'working') and cycle is not null and handed_off_at is not null and channel is not null
            and owner is not null and claimed_at is not null),
    add constraint lead_work check (
        (state <> 'working' or touches <> '[]') and (state = 'working' or next_step is null)
            and (next_step is null) = (next_at is null));

-- What people typed with a move. Nothing of it is in the history.
create table typed (
    event bigint not null references event (id),
    kind  text   not null,
    lead  bigint not null references lead (number),
    text  text   not null,
    primary key (event, kind)
);

create index typed_lead on typed (lead);
