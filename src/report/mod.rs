//! The assessment as a document; one file per format. Never names an estimate.
