-- What staff make of open answers: cleared words, themes by coder, where one may be quoted. The answer itself stays as it was sent.
create table note (
    cycle text not null,
    response_id text not null,
    item text not null,
    -- JSON
    document text not null,
    primary key (cycle, response_id, item)
) strict;
