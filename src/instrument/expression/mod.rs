//! The expression language of instruments: the XPath dialect of ODK XForms as XLSForms use it.
//!
//! In: a text such as `${age} >= 5 and selected(${conditions}, 'asthma')`. Out: an [`Expression`], and its value on answers.

/// A parsed expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    text: String,
}

impl Expression {
    /// The text it was parsed from.
    pub fn text(&self) -> &str {
        &self.text
    }
}
