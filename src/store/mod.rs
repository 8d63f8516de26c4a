//! Keeps things, in SQLite or PostgreSQL; the one place that knows SQL. Never decides.
