//! One file per page: who, parse, store or compute, answer. Never SQL, never statistics.
