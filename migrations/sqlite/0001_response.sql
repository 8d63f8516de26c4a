-- A response is one document: fifty answers are one write, and an instrument may change without a migration.
-- Its day and duration stand inside; no finer time, no address, nothing that says who she is.
create table response (
    cycle text not null,
    response_id text not null,
    document text not null,
    -- once true, the document stays as it is
    complete integer not null check (complete in (0, 1)),
    primary key (cycle, response_id)
) strict;
