//! What may be shown. Never computes statistics.
