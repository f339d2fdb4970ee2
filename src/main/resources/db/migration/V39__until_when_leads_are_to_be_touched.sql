-- touch_by: until when a claimed lead is to be touched first, as it was promised when it last moved; null where nothing is
-- promised, and in every other state.
alter table lead add column touch_by bigint;
