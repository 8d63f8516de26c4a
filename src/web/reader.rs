//! Who reads: her language, her response, and whether the request comes from our own page.

use axum::http::HeaderMap;
use axum::http::header;
use uuid::Uuid;

use crate::language::{Language, shipped};

const COOKIE: &str = "chna";
pub const FORWARDED_PROTO: &str = "x-forwarded-proto";

/// The first that is offered of: the language asked for, that of the response, those the browser prefers, the first offered.
pub fn language(
    asked: Option<&str>,
    of_response: Option<&str>,
    headers: &HeaderMap,
    offered: &[Language],
) -> Language {
    let preferred = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .split(',')
        .filter_map(|entry| entry.split(';').next())
        .map(str::trim);
    let wished = asked.into_iter().chain(of_response).chain(preferred);
    wished
        .filter_map(|tag| tag.parse::<Language>().ok())
        .find_map(|language| language.nearest(offered).cloned())
        .or_else(|| offered.first().cloned())
        .unwrap_or_else(Language::english)
}

/// The languages of pages that belong to no cycle, English first, as who names no language reads it.
pub fn of_program() -> Vec<Language> {
    let mut languages = shipped();
    languages.sort_by_key(|language| *language != Language::english());
    languages
}

/// The response that the cookie names.
pub fn response_id(headers: &HeaderMap) -> Option<Uuid> {
    cookie_value(headers, COOKIE).and_then(|value| Uuid::parse_str(value).ok())
}

/// What the browser has kept under a name.
pub fn cookie_value<'a>(headers: &'a HeaderMap, cookie: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == cookie)
        .map(|(_, value)| value)
}

/// The cookie that names a response: unreadable by scripts, sent to this cycle's pages alone, gone with the browser.
pub fn cookie(headers: &HeaderMap, cycle: &str, id: Uuid) -> String {
    format!(
        "{COOKIE}={id}; Path=/{cycle}; HttpOnly; SameSite=Lax{}",
        secure(headers)
    )
}

/// Makes the browser forget the response.
pub fn forget(headers: &HeaderMap, cycle: &str) -> String {
    format!(
        "{COOKIE}=; Path=/{cycle}; HttpOnly; SameSite=Lax; Max-Age=0{}",
        secure(headers)
    )
}

pub fn secure(headers: &HeaderMap) -> &'static str {
    match is_https(headers) {
        true => "; Secure",
        false => "",
    }
}

/// Whether nobody on the way could read along: over TLS of our own, or a load balancer's.
pub fn is_https(headers: &HeaderMap) -> bool {
    headers
        .get(FORWARDED_PROTO)
        .is_some_and(|scheme| scheme == "https")
}

/// Whether a post comes from another site. Browsers say so; what says nothing is no browser and carries no cookie of hers.
pub fn from_elsewhere(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match (text("sec-fetch-site"), text("origin"), text("host")) {
        (Some(site), _, _) => site != "same-origin" && site != "none",
        (None, Some(origin), Some(host)) => origin.split_once("://").map(|(_, own)| own) != Some(host),
        _ => false,
    }
}
