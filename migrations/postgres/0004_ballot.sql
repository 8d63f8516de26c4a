-- Ballots of an advisory board: a session with its needs and criteria as they were put to the board.
create table ballot_session (
    session_id text collate "C" not null primary key,
    cycle text collate "C" not null,
    -- the session as prioritization.toml, so that it is counted years later as it was asked
    content text not null,
    closed boolean not null default false
);

-- One-time codes, hashed. A used one stays, so that a second ballot with it can be told why it does not count;
-- nothing leads from it to what was marked.
create table ballot_code (
    session_id text collate "C" not null references ballot_session (session_id),
    code_hash text collate "C" not null,
    used boolean not null default false,
    primary key (session_id, code_hash)
);

-- What was marked, in order of a random id: no name, no code, no day.
create table ballot (
    ballot_id text collate "C" not null primary key,
    session_id text collate "C" not null references ballot_session (session_id),
    document text not null
);
