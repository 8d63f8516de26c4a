-- What the collector and its desk keep beside the answers.

-- Counts the states of a response: whoever writes says which state he has read, so that of two tabs none undoes the other.
alter table response add column revision integer not null default 1;

-- Every instrument that was ever asked, as it was: a tablet that comes back after weeks is read under its own version.
create table instrument (
    cycle text not null,
    reference text not null,
    source text not null,
    primary key (cycle, reference)
) strict;

create table account (
    name text not null primary key,
    role text not null check (role in ('admin', 'analyst')),
    password_hash text not null
) strict;

-- Only a hash: whoever reads the database cannot become anybody.
create table session (
    token_hash text not null primary key,
    name text not null references account (name) on delete cascade,
    expires_at integer not null
) strict, without rowid;

-- Who did what, of all that changes or hands out what is kept. It grows, and that is all it does.
create table audit (
    audit_id integer primary key,
    at text not null,
    who text not null,
    act text not null,
    detail text not null
) strict;
create trigger audit_is_never_changed before update on audit begin
    select raise(abort, 'an audit entry stays as it is');
end;
create trigger audit_is_never_deleted before delete on audit begin
    select raise(abort, 'an audit entry stays');
end;

-- One-time codes that are still open. A used one is gone, and only counted: no row is left that a response could be joined to.
create table invitation (
    cycle text not null,
    code_hash text not null,
    primary key (cycle, code_hash)
) strict, without rowid;
create table invitation_count (
    cycle text not null primary key,
    issued integer not null,
    used integer not null
) strict;

-- The words with which a family goes on elsewhere, hashed; gone when they expire or the response is complete.
create table resume_code (
    code_hash text not null primary key,
    cycle text not null,
    response_id text not null,
    expires_on text not null
) strict, without rowid;

-- Whom to reach when drawn. In order of a random id, without a day, without anything of a response.
create table gift (
    gift_id text not null primary key,
    cycle text not null,
    name text not null,
    contact text not null
) strict, without rowid;

-- Shared tablets: armed by staff, last heard of when, how many responses wait on them.
create table kiosk (
    kiosk_id text not null primary key,
    cycle text not null,
    name text not null,
    source text,
    seen_at integer not null,
    waiting integer not null
) strict;
