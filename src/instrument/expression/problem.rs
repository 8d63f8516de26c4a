//! What is wrong with an expression, and where.

/// A problem in an expression: what, and at which byte of its text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message} (at character {})", .at + 1)]
pub struct ExpressionProblem {
    /// `syntax`, `unknown_function`, `arguments`, `too_deep`, `refused_axis`, `type` …
    pub code: &'static str,
    pub message: String,
    pub at: usize,
}

impl ExpressionProblem {
    pub fn new(code: &'static str, message: impl Into<String>, at: usize) -> Self {
        // It may quote the text, and a terminal obeys signs that cannot be seen.
        let message = message.into().replace(char::is_control, " ");
        Self { code, message, at }
    }
}
