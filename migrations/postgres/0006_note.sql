-- What staff make of open answers: cleared words, themes by coder, where one may be quoted. The answer itself stays as it was sent.
create table note (
    cycle text collate "C" not null,
    response_id text collate "C" not null,
    item text collate "C" not null,
    -- JSON
    document text not null,
    primary key (cycle, response_id, item)
);
