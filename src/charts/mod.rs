//! Published numbers as SVG. Never names an estimate.
