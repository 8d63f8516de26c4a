-- A response is one document: fifty answers are one write, and an instrument may change without a migration.
-- Its day and duration stand inside; no finer time, no address, nothing that says who she is.
-- The document is text, not jsonb: it comes back byte for byte as in SQLite.
create table response (
    cycle text collate "C" not null,
    response_id text collate "C" not null,
    document text not null,
    -- once true, the document stays as it is
    complete boolean not null,
    primary key (cycle, response_id)
);
