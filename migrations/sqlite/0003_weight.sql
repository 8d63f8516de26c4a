-- Weights are made anew whenever answers or margins change; what a report was made with stays, with the hashes of its inputs.
create table weight (
    cycle text not null,
    version integer not null,
    instrument text not null,
    margins_hash text not null,
    answers_hash text not null,
    -- how raking went, and the weight of each response by its id: JSON
    diagnostics text not null,
    weights text not null,
    primary key (cycle, version)
) strict;
