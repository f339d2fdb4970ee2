-- Counted up by every health check, which is how it knows that something can be stored.
insert into counter (name, value) values ('health', 0);
