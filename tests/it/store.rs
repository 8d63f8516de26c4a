//! One suite, run on SQLite and on PostgreSQL.

use chna::store::{Outcome, Store, StoredResponse};
use uuid::Uuid;

use crate::postgres;

fn stored(id: u128, document: &str, complete: bool) -> StoredResponse {
    StoredResponse {
        id: Uuid::from_u128(id),
        document: document.to_owned(),
        complete,
    }
}

#[tokio::test]
async fn sqlite_conforms() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("chna.db").display());
    conforms(&url).await;
    let memory = Store::open("sqlite::memory:").await.unwrap();
    memory.ready().await.unwrap();
}

#[tokio::test]
async fn postgres_conforms() {
    conforms(&postgres::database("conforms").await).await;
}

async fn conforms(url: &str) {
    let store = Store::open(url).await.unwrap();
    let put = async |response: &StoredResponse| store.put_response("2025", response).await.unwrap();

    let draft = stored(2, r#"{"a":1}"#, false);
    assert_eq!(put(&draft).await, Outcome::Created);
    assert_eq!(put(&draft).await, Outcome::Unchanged);
    let newer = stored(2, r#"{"a":2}"#, false);
    assert_eq!(put(&newer).await, Outcome::Updated);
    let sealed = stored(2, r#"{"a":2,"complete":true}"#, true);
    assert_eq!(put(&sealed).await, Outcome::Updated);
    assert_eq!(put(&sealed).await, Outcome::Unchanged);
    assert_eq!(put(&newer).await, Outcome::Conflict);
    assert_eq!(put(&stored(2, r#"{"a":3}"#, true)).await, Outcome::Conflict);
    assert_eq!(
        store.response("2025", sealed.id).await.unwrap(),
        Some(sealed.clone())
    );

    // A cycle is a world of its own, and order is that of the UUIDs.
    assert_eq!(store.response("2022", sealed.id).await.unwrap(), None);
    let hostile = stored(1, "'; drop table response; -- \u{202e}<script> 😀", false);
    let late = stored(u128::MAX, "{}", true);
    let outcomes = store
        .put_many("2025", &[late.clone(), hostile.clone(), sealed.clone()])
        .await
        .unwrap();
    assert_eq!(outcomes, [Outcome::Created, Outcome::Created, Outcome::Unchanged]);
    assert_eq!(
        store.responses("2025").await.unwrap(),
        [hostile, sealed.clone(), late]
    );

    // Two at once: one is first, none is lost, none stands twice.
    let twice = stored(9, r#"{"b":1}"#, true);
    let (one, two) = tokio::join!(put(&twice), put(&twice));
    let mut both = [one, two];
    both.sort_by_key(|outcome| *outcome as u8);
    assert_eq!(both, [Outcome::Created, Outcome::Unchanged]);

    // Opened again, with its migrations run already, all is there.
    store.close().await;
    assert!(store.ready().await.is_err());
    let again = Store::open(url).await.unwrap();
    assert_eq!(again.responses("2025").await.unwrap().len(), 4);
    assert_eq!(again.response("2025", sealed.id).await.unwrap(), Some(sealed));
    again.close().await;
}

#[tokio::test]
async fn a_database_that_cannot_be_opened_is_said_without_its_password() {
    for (url, code) in [
        ("mysql://a", "S001"),
        ("sqlite:/no/such/folder/chna.db", "S002"),
        ("postgres://chna:secret@127.0.0.1:1/chna", "S002"),
    ] {
        let error = Store::open(url).await.unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
}
