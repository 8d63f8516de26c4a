//! Numbers with their uncertainty. Never rounds, never formats.
