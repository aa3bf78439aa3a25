-- analysis: the year figures ask for a year of arrivals at a time.
create index message_received on message (received_at);
create index request_message_received on request_message (received_at);
