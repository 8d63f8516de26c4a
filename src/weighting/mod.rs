//! Whom each respondent stands for. Never looks at outcomes.
