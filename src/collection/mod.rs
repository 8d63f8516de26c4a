//! What is answered: answer, response, submission. Never SQL, HTTP.
