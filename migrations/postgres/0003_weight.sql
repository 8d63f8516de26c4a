-- Weights are made anew whenever answers or margins change; what a report was made with stays, with the hashes of its inputs.
create table weight (
    cycle text collate "C" not null,
    version bigint not null,
    instrument text collate "C" not null,
    margins_hash text collate "C" not null,
    answers_hash text collate "C" not null,
    -- how raking went, and the weight of each response by its id: JSON
    diagnostics text not null,
    weights text not null,
    primary key (cycle, version)
);
