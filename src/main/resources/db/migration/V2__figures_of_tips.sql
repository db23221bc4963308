-- What ended lately is counted each minute, and what ended long ago is deleted each day.
CREATE INDEX delivery_ended ON delivery (ended_at) WHERE ended_at IS NOT NULL;
