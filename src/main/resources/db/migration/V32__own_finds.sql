-- own: whether a rep brought the lead in and had it at once, which counts apart from what marketing hands off.
alter table course add column own integer not null default 0 check (own in (0, 1));
