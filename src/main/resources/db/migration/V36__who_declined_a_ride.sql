-- Whether an owner declined lately to be listened in on is asked at each new ask for the lead.
create index ride_declined on ride (lead, marketer, changed_at) where state = 'declined';
