-- What families told us, as anybody may read it: numbers of a public release, proven safe before they come here.
create table result (
    cycle text collate "C" not null primary key,
    -- the results page as JSON, codes and whole percents
    document text not null
);
