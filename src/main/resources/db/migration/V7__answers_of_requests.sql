-- What a request asked for, as a digest, and what it was told, in codes and numbers: the same request again is told the
-- same. Rows from before, and requests that are told nothing again, have neither.

alter table request_key add column asked text not null default '';
alter table request_key add column answer text not null default '';
