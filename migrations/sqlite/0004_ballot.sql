-- Ballots of an advisory board: a session with its needs and criteria as they were put to the board.
create table ballot_session (
    session_id text not null primary key,
    cycle text not null,
    -- the session as prioritization.toml, so that it is counted years later as it was asked
    content text not null,
    closed integer not null default 0 check (closed in (0, 1))
) strict;

-- One-time codes, hashed. A used one stays, so that a second ballot with it can be told why it does not count;
-- nothing leads from it to what was marked.
create table ballot_code (
    session_id text not null references ballot_session (session_id),
    code_hash text not null,
    used integer not null default 0 check (used in (0, 1)),
    primary key (session_id, code_hash)
) strict, without rowid;

-- What was marked, in order of a random id: no name, no code, no day.
create table ballot (
    ballot_id text not null primary key,
    session_id text not null references ballot_session (session_id),
    document text not null
) strict, without rowid;
