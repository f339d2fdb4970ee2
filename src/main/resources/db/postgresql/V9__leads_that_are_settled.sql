-- The states in which a lead can end or rest, and how it came there. A lead can be handed off several times, in one cycle
-- too, so hand-offs, and with them cards, are told apart by their number.

alter table handoff rename column cycle to number;
alter table handoff add column cycle integer not null default 1 check (cycle between 1 and 3);
alter table handoff alter column cycle drop default;
alter table card rename column cycle to hand_off;
alter table summary_lead rename column cycle to hand_off;
alter table outbox_item rename column cycle to hand_off;

alter table lead rename column cycle to hand_off;
alter table lead
    add column ended_by   text,
    add column ended_at   bigint,
    add column reason     text,
    add column returns_at bigint,
    add column survivor   bigint references lead (number),
    drop constraint lead_state,
    add constraint lead_state check (
        state = 'held' and hand_off is null and handed_off_at is null and territory is null and roster is null
            and channel is null and owner is null and ended_at is null
        or state = 'open' and hand_off is not null and owner is null and ended_at is null
        or state in ('claimed', 'working') and hand_off is not null and owner is not null and ended_at is null
        or state in ('qualified', 'won', 'lost') and hand_off is not null and owner is not null
            and ended_at is not null
        or state in ('held', 'rejected', 'disqualified', 'recycled', 'merged') and hand_off is not null
            and ended_at is not null),
    add constraint lead_parts check (
        (hand_off is null) = (handed_off_at is null) and (hand_off is null) = (channel is null)
            and (owner is null) = (claimed_at is null) and (ended_by is null) = (ended_at is null)
            and (state = 'recycled') = (returns_at is not null) and (state = 'merged') = (survivor is not null));
