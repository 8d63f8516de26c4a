//! `/desk/audit`: who did what, for admins.

use askama::Template;
use axum::extract::State as Shared;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::{Head, Staff, page, say, store_down};
use crate::store::AuditEntry;
use crate::web::state::State;

#[derive(Template)]
#[template(path = "desk_audit.html", config = "src/web/askama.toml")]
struct AuditPage {
    head: Head,
    entries: Vec<AuditEntry>,
}

pub async fn show(Shared(state): Shared<State>, headers: HeaderMap) -> Response {
    let staff = match Staff::of(&state, &headers).await {
        Ok(staff) => staff,
        Err(response) => return response,
    };
    if !staff.is_admin() {
        return say(&headers, StatusCode::FORBIDDEN, "desk-not-admin");
    }
    match state.store.audit_entries().await {
        Ok(entries) => {
            let audit = AuditPage {
                head: Head::new(&headers, "desk-who-did-what", Some(&staff)).looking_like(&state),
                entries,
            };
            page(&headers, StatusCode::OK, &audit)
        }
        Err(cause) => store_down(&headers, &cause),
    }
}
