-- leased_at: when the newest attempt began.
-- doubt_since, doubt_latest: when the first and the newest of the attempts began whose fate is unknown; null without any.

alter table outbox_item add column leased_at bigint;
alter table outbox_item add column doubt_since bigint;
alter table outbox_item add column doubt_latest bigint;

update outbox_item set leased_at = waiting_since where status = 'leased';
update outbox_item set doubt_since = waiting_since, doubt_latest = due_at
where unsure = 1 and status in ('pending', 'leased');

alter table outbox_item drop column unsure;
