//! One suite, run on SQLite and on PostgreSQL; and bad luck of many kinds.

use std::collections::BTreeMap;
use std::path::Path;

use chna::store::{
    Account, AuditEntry, Gift, KeptWeights, Kiosk, Outcome, Put, Role, Store, StoreError, StoredResponse,
};
use sqlx::Connection;
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
    let url = |name: &str| format!("sqlite:{}", dir.path().join(name).display());
    conforms(&url("chna.db")).await;
    keeps_secrets(&url("secrets.db")).await;
    goes_into_a_backup_and_back(&url("from.db"), &url("to.db")).await;
    let memory = Store::open("sqlite::memory:").await.unwrap();
    memory.ready().await.unwrap();
    keeps_secrets("sqlite::memory:").await;
}

#[tokio::test]
async fn postgres_conforms() {
    conforms(&postgres::database("conforms").await).await;
    keeps_secrets(&postgres::database("secrets").await).await;
    let (from, to) = (
        postgres::database("copied_from").await,
        postgres::database("copied_to").await,
    );
    goes_into_a_backup_and_back(&from, &to).await;
}

/// What was published last is what is read, until it is withdrawn.
async fn keeps_results(store: &Store) {
    assert_eq!(store.results("2025").await.unwrap(), None);
    for document in [r#"{"a":1}"#, r#"{"a":2}"#] {
        store.publish_results("2025", document).await.unwrap();
        assert_eq!(store.results("2025").await.unwrap().as_deref(), Some(document));
    }
    store.publish_results("2022", "{}").await.unwrap();
    assert_eq!(store.cycles_with_results().await.unwrap(), ["2022", "2025"]);
    assert!(store.withdraw_results("2022").await.unwrap());
    assert!(!store.withdraw_results("2022").await.unwrap());
    assert_eq!(store.cycles_with_results().await.unwrap(), ["2025"]);
}

/// Weights from the same inputs are one version; from others the next, of their own cycle.
async fn keeps_weights(store: &Store) {
    let made = |answers: &str, weights: &str| KeptWeights {
        instrument: "1".to_owned(),
        margins_hash: "m".to_owned(),
        answers_hash: answers.to_owned(),
        diagnostics: r#"{"n":1}"#.to_owned(),
        weights: weights.to_owned(),
    };
    let (first, second) = (made("a", r#"{"x":1.0}"#), made("b", r#"{"x":2.0}"#));
    assert_eq!(store.keep_weights("2025", &first).await.unwrap(), 1);
    assert_eq!(store.keep_weights("2025", &first).await.unwrap(), 1);
    assert_eq!(store.keep_weights("2025", &second).await.unwrap(), 2);
    assert_eq!(store.keep_weights("2025", &first).await.unwrap(), 1);
    assert_eq!(store.keep_weights("2028", &second).await.unwrap(), 1);
    assert_eq!(store.weights("2025", 1).await.unwrap(), Some(first));
    assert_eq!(store.weights("2025", 2).await.unwrap(), Some(second));
    assert_eq!(store.weights("2025", 3).await.unwrap(), None);
}

async fn conforms(url: &str) {
    let store = Store::open(url).await.unwrap();
    keeps_weights(&store).await;
    keeps_results(&store).await;
    let put = async |response: &StoredResponse| store.put_response("2025", response).await.unwrap();

    let draft = stored(2, r#"{"a":1}"#, false);
    assert_eq!(put(&draft).await, Outcome::Created);
    assert_eq!(put(&draft).await, Outcome::Unchanged);
    let newer = stored(2, r#"{"a":2}"#, false);
    assert_eq!(put(&newer).await, Outcome::Updated);

    // Who has read an older state is told what is there, and changes nothing.
    let late = stored(2, r#"{"b":1}"#, false);
    let there = Put::There {
        response: newer.clone(),
        revision: 2,
    };
    assert_eq!(store.put_after("2025", &late, 1).await.unwrap(), there);
    assert_eq!(store.put_after("2025", &late, 0).await.unwrap(), there);
    assert_eq!(
        store.revision("2025", late.id).await.unwrap(),
        Some((newer.clone(), 2))
    );

    let sealed = stored(2, r#"{"a":2,"complete":true}"#, true);
    assert_eq!(
        store.put_after("2025", &sealed, 2).await.unwrap(),
        Put::Updated { revision: 3 }
    );
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
    let last = stored(u128::MAX, "{}", true);
    let outcomes = store
        .put_many("2025", &[last.clone(), hostile.clone(), sealed.clone()])
        .await
        .unwrap();
    assert_eq!(outcomes, [Outcome::Created, Outcome::Created, Outcome::Unchanged]);
    let changed = stored(1, "changed", false);
    let outcomes = store
        .put_many("2025", &[changed.clone(), changed.clone(), hostile.clone()])
        .await
        .unwrap();
    assert_eq!(outcomes, [Outcome::Updated, Outcome::Unchanged, Outcome::Updated]);
    assert_eq!(
        store.responses("2025").await.unwrap(),
        [hostile, sealed.clone(), last]
    );

    // Many at once share a commit, and each is told its own: new, twice the same, against a complete one.
    let many: Vec<StoredResponse> = (100..400).map(|id| stored(id / 2, r#"{"b":1}"#, true)).collect();
    let tasks: Vec<_> = many
        .iter()
        .chain([&stored(2, "{}", true)])
        .cloned()
        .map(|response| {
            let store = store.clone();
            tokio::spawn(async move { store.put_response("2025", &response).await.unwrap() })
        })
        .collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for task in tasks {
        *counts.entry(format!("{:?}", task.await.unwrap())).or_insert(0) += 1;
    }
    let expected = [("Conflict", 1), ("Created", 150), ("Unchanged", 150)];
    assert_eq!(counts, expected.map(|(name, n)| (name.to_owned(), n)).into());

    // What holds one up holds up no other: PostgreSQL keeps no null byte.
    let null = stored(700, "a\0b", false);
    let sound = stored(701, "{}", false);
    let (bad, good) = tokio::join!(
        store.put_response("2025", &null),
        store.put_response("2025", &sound)
    );
    assert_eq!(good.unwrap(), Outcome::Created);
    assert_eq!(bad.is_ok(), url.starts_with("sqlite"));

    // Opened again, with its migrations run already, all is there.
    let before = store.responses("2025").await.unwrap();
    store.close().await;
    assert!(store.ready().await.is_err());
    assert!(matches!(
        store.put_response("2025", &sealed).await,
        Err(StoreError::Closed)
    ));
    let again = Store::open(url).await.unwrap();
    assert_eq!(again.responses("2025").await.unwrap(), before);
    assert_eq!(again.response("2025", sealed.id).await.unwrap(), Some(sealed));
    again.close().await;
}

async fn keeps_secrets(url: &str) {
    let store = Store::open(url).await.unwrap();
    let ann = Account {
        name: "ann".to_owned(),
        role: Role::Admin,
    };
    assert!(store.add_account(&ann, "correct horse battery").await.unwrap());
    assert!(!store.add_account(&ann, "another one").await.unwrap());
    assert_eq!(
        store.login("ann", "correct horse battery").await.unwrap(),
        Some(ann.clone())
    );
    assert_eq!(store.login("ann", "another one").await.unwrap(), None);
    assert_eq!(store.login("bob", "correct horse battery").await.unwrap(), None);

    let token = store.begin_session("ann", 1000).await.unwrap();
    assert_eq!(store.session(&token, 1000).await.unwrap(), Some(ann.clone()));
    assert_eq!(store.session(&token, 1000 + 13 * 3600).await.unwrap(), None);
    assert_eq!(store.session(&"0".repeat(64), 1000).await.unwrap(), None);
    assert!(store.set_password("ann", "new horse battery").await.unwrap());
    assert_eq!(
        store.session(&token, 1000).await.unwrap(),
        None,
        "a new password ends sessions"
    );
    assert!(store.remove_account("ann").await.unwrap());
    assert!(store.accounts().await.unwrap().is_empty());

    // A one-time code lets one response in, and again the same after a lost reply.
    let codes = store.invite("2025", 2).await.unwrap();
    assert!(
        store
            .invited("2025", &codes[0].to_lowercase().replace('-', " "))
            .await
            .unwrap()
    );
    let one = stored(1, "{}", true);
    assert_eq!(
        store.put_invited("2025", &one, "no such code").await.unwrap(),
        Put::NotInvited
    );
    assert_eq!(
        store.put_invited("2025", &one, &codes[0]).await.unwrap(),
        Put::Created
    );
    assert!(matches!(
        store.put_invited("2025", &one, &codes[0]).await.unwrap(),
        Put::There { .. }
    ));
    assert_eq!(
        store
            .put_invited("2025", &stored(2, "{}", true), &codes[0])
            .await
            .unwrap(),
        Put::NotInvited
    );
    assert!(!store.invited("2025", &codes[0]).await.unwrap());
    let counts = store.invitations("2025").await.unwrap();
    assert_eq!((counts.issued, counts.used), (2, 1));

    // Words lead to a response that goes on, until they expire, are replaced, or the response is complete.
    let draft = stored(3, r#"{"a":1}"#, false);
    store.put_response("2025", &draft).await.unwrap();
    let words = store.resume_code("2025", draft.id, "2025-04-08").await.unwrap();
    assert_eq!(words.split('-').count(), 5, "{words}");
    let typed = words.to_uppercase().replace('-', "  ");
    let found = store.resume(&typed, "2025-04-08").await.unwrap().unwrap();
    assert_eq!((found.cycle.as_str(), found.response), ("2025", draft.id));
    assert_eq!(
        store
            .resume("apple apple apple apple apple", "2025-04-01")
            .await
            .unwrap(),
        None
    );
    let other = store.resume_code("2025", draft.id, "2025-04-08").await.unwrap();
    assert_eq!(store.resume(&words, "2025-04-01").await.unwrap(), None);
    assert!(store.resume(&other, "2025-04-01").await.unwrap().is_some());
    store
        .put_response("2025", &stored(3, r#"{"a":2}"#, true))
        .await
        .unwrap();
    assert_eq!(store.resume(&other, "2025-04-01").await.unwrap(), None);
    assert_eq!(store.resume(&other, "2025-04-09").await.unwrap(), None);

    let tablet = Kiosk {
        id: Uuid::from_u128(5),
        cycle: "2025".to_owned(),
        name: "Clinic 1".to_owned(),
        source: None,
        seen_at: 10,
        waiting: 0,
    };
    store.arm_kiosk(&tablet).await.unwrap();
    assert!(store.heartbeat(tablet.id, 20, 3).await.unwrap());
    assert!(!store.heartbeat(Uuid::from_u128(6), 20, 3).await.unwrap());
    let now = store.kiosk(tablet.id).await.unwrap().unwrap();
    assert_eq!((now.seen_at, now.waiting), (20, 3));
    assert!(store.disarm_kiosk(tablet.id).await.unwrap());
    store.close().await;
}

async fn goes_into_a_backup_and_back(from: &str, to: &str) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("backup.chna");
    let source = Store::open(from).await.unwrap();
    source
        .put_response("2025", &stored(1, r#"{"é":"\u202e"}"#, false))
        .await
        .unwrap();
    source.put_response("2025", &stored(2, "{}", true)).await.unwrap();
    let ann = Account {
        name: "ann".to_owned(),
        role: Role::Analyst,
    };
    source.add_account(&ann, "correct horse battery").await.unwrap();
    let entry = AuditEntry {
        at: "2025-04-01T00:00:00Z".to_owned(),
        who: "ann".to_owned(),
        act: "export".to_owned(),
        detail: "all".to_owned(),
    };
    source.audit(&entry).await.unwrap();
    let gift = Gift {
        name: "Ada".to_owned(),
        contact: "secret-contact".to_owned(),
    };
    source.add_gift("2025", &gift).await.unwrap();
    let counts = source.backup(&file).await.unwrap();
    assert_eq!(
        (counts["response"], counts["account"], counts["audit"]),
        (2, 1, 1)
    );
    assert!(
        matches!(source.backup(&file).await, Err(StoreError::Backup(_))),
        "never over another file"
    );
    let bytes = std::fs::read(&file).unwrap();
    assert!(!bytes.windows(14).any(|window| window == b"secret-contact"));

    let target = Store::open(to).await.unwrap();
    target.restore(&file, false).await.unwrap();
    assert_eq!(
        target.responses("2025").await.unwrap(),
        source.responses("2025").await.unwrap()
    );
    assert_eq!(
        target.login("ann", "correct horse battery").await.unwrap(),
        Some(ann)
    );
    assert_eq!(target.audit_entries().await.unwrap(), [entry]);

    // Not over what is there, unless told to; and then the audit has both.
    target.put_response("2025", &stored(9, "{}", true)).await.unwrap();
    let refused = target.restore(&file, false).await.unwrap_err().to_string();
    assert!(
        refused.contains("3 of response") && refused.contains("--replace"),
        "{refused}"
    );
    target.restore(&file, true).await.unwrap();
    assert_eq!(target.responses("2025").await.unwrap().len(), 2);
    assert_eq!(target.audit_entries().await.unwrap().len(), 1);

    // A changed answer, a missing row, half a file, another database: none of them is put anywhere.
    for damage in [
        "update response set document = '{\"a\":9}' where complete = 1",
        "delete from response where complete = 1",
    ] {
        let other = dir.path().join("damaged.chna");
        std::fs::copy(&file, &other).unwrap();
        let url = format!("sqlite:{}", other.display());
        let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::query(sqlx::AssertSqlSafe(damage))
            .execute(&mut connection)
            .await
            .unwrap();
        connection.close().await.unwrap();
        let said = target.restore(&other, true).await.unwrap_err().to_string();
        assert!(said.contains("manifest"), "{said}");
    }
    let half = dir.path().join("half.chna");
    std::fs::write(&half, &bytes[..bytes.len() / 2]).unwrap();
    assert!(target.restore(&half, true).await.is_err());
    assert!(Store::verify(Path::new("/no/such/file")).await.is_err());
    assert_eq!(target.responses("2025").await.unwrap().len(), 2);
    source.close().await;
    target.close().await;
}

/// The columns of every table, with what a row of the gift or of a used code could be joined by.
#[tokio::test]
async fn no_gift_and_no_code_can_be_joined_to_a_response() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("chna.db").display());
    let postgres = postgres::database("joined").await;
    for url in [url.as_str(), postgres.as_str()] {
        let store = Store::open(url).await.unwrap();
        let codes = store.invite("2025", 40).await.unwrap();
        let mut arrived = Vec::new();
        for (at, code) in codes.iter().enumerate() {
            let response = stored(u128::from(Uuid::new_v4().as_u64_pair().0) << 64, "{}", true);
            store.put_invited("2025", &response, code).await.unwrap();
            let contact = format!("family {at}");
            let gift = Gift {
                name: String::new(),
                contact: contact.clone(),
            };
            store.add_gift("2025", &gift).await.unwrap();
            arrived.push(contact);
        }
        assert_eq!(store.invitations("2025").await.unwrap().used, 40);
        // Whoever has the database has the order of its rows, and in PostgreSQL the number of their transaction.
        let kept: Vec<String> = if url.starts_with("sqlite") {
            let mut connection = sqlx::SqliteConnection::connect(url).await.unwrap();
            let columns: Vec<(String,)> = sqlx::query_as("select name from pragma_table_info('gift')")
                .fetch_all(&mut connection)
                .await
                .unwrap();
            let columns: Vec<String> = columns.into_iter().map(|(name,)| name).collect();
            assert_eq!(columns, ["gift_id", "cycle", "name", "contact"]);
            let codes: (i64,) = sqlx::query_as("select count(*) from invitation")
                .fetch_one(&mut connection)
                .await
                .unwrap();
            assert_eq!(codes.0, 0, "of a used code nothing is left");
            rows(
                sqlx::query_as("select contact from gift")
                    .fetch_all(&mut connection)
                    .await
                    .unwrap(),
            )
        } else {
            let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
            let joined: (i64,) = sqlx::query_as(
                "select count(*) from gift join response on gift.xmin::text = response.xmin::text
                 where gift.gift_id = response.response_id or gift.xmin::text = response.xmin::text",
            )
            .fetch_one(&mut connection)
            .await
            .unwrap();
            assert_eq!(joined.0, 0);
            let transactions: (i64,) = sqlx::query_as("select count(distinct xmin::text) from gift")
                .fetch_one(&mut connection)
                .await
                .unwrap();
            assert_eq!(transactions.0, 1, "the last one has written all of them");
            rows(
                sqlx::query_as("select contact from gift order by ctid")
                    .fetch_all(&mut connection)
                    .await
                    .unwrap(),
            )
        };
        assert_eq!(kept.len(), 40);
        // By chance a few stand where they arrived; an order that is kept would leave all 40 there.
        let in_place = kept
            .iter()
            .zip(&arrived)
            .filter(|(one, other)| one == other)
            .count();
        assert!(in_place < 12, "{in_place} of 40 stand where they arrived");
        let drawn = store.draw_gifts("2025", 3).await.unwrap();
        assert_eq!(drawn.len(), 3);
        assert_eq!(store.gift_count("2025").await.unwrap(), 0);
        store.close().await;
    }
}

fn rows(rows: Vec<(String,)>) -> Vec<String> {
    rows.into_iter().map(|(text,)| text).collect()
}

#[tokio::test]
async fn the_audit_grows_and_that_is_all() {
    let dir = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", dir.path().join("chna.db").display());
    let postgres = postgres::database("audited").await;
    for url in [url.as_str(), postgres.as_str()] {
        let store = Store::open(url).await.unwrap();
        let entry = AuditEntry {
            at: "2025-04-01T00:00:00Z".to_owned(),
            who: "ann".to_owned(),
            act: "backup".to_owned(),
            detail: "file".to_owned(),
        };
        store.audit(&entry).await.unwrap();
        for statement in ["update audit set who = 'bob'", "delete from audit"] {
            let done = if url.starts_with("sqlite") {
                let mut connection = sqlx::SqliteConnection::connect(url).await.unwrap();
                sqlx::query(statement).execute(&mut connection).await.map(drop)
            } else {
                let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
                sqlx::query(statement).execute(&mut connection).await.map(drop)
            };
            assert!(
                done.unwrap_err().to_string().contains("audit entry stays"),
                "{statement}"
            );
        }
        assert_eq!(store.audit_entries().await.unwrap(), [entry]);
        store.close().await;
    }
}

/// A database of the first release, with answers in it, is brought up to date as it is opened.
#[tokio::test]
async fn a_filled_database_moves_on() {
    let dir = tempfile::tempdir().unwrap();
    let sqlite = format!("sqlite:{}", dir.path().join("chna.db").display());
    let postgres = postgres::database("moved").await;
    for (url, kind) in [(sqlite.as_str(), "sqlite"), (postgres.as_str(), "postgres")] {
        let first = dir.path().join(kind);
        std::fs::create_dir(&first).unwrap();
        let migrations = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("migrations")
            .join(kind);
        std::fs::copy(
            migrations.join("0001_response.sql"),
            first.join("0001_response.sql"),
        )
        .unwrap();
        let migrator = sqlx::migrate::Migrator::new(first).await.unwrap();
        let insert = "insert into response (cycle, response_id, document, complete)
            values ('2025', '00000000-0000-0000-0000-000000000007', '{\"a\":1}', false)";
        if kind == "sqlite" {
            let options: sqlx::sqlite::SqliteConnectOptions = url.parse().unwrap();
            let mut connection = sqlx::SqliteConnection::connect_with(&options.create_if_missing(true))
                .await
                .unwrap();
            migrator.run(&mut connection).await.unwrap();
            sqlx::query(insert).execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        } else {
            let mut connection = sqlx::PgConnection::connect(url).await.unwrap();
            migrator.run(&mut connection).await.unwrap();
            sqlx::query(insert).execute(&mut connection).await.unwrap();
            connection.close().await.unwrap();
        }
        let store = Store::open(url).await.unwrap();
        let old = stored(7, r#"{"a":1}"#, false);
        assert_eq!(
            store.revision("2025", old.id).await.unwrap(),
            Some((old.clone(), 1))
        );
        let put = store
            .put_after("2025", &stored(7, r#"{"a":2}"#, true), 1)
            .await
            .unwrap();
        assert_eq!(put, Put::Updated { revision: 2 });
        store.close().await;
    }
}

#[tokio::test]
async fn a_locked_database_is_waited_for() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("chna.db");
    let url = format!("sqlite:{}", file.display());
    let store = Store::open(&url).await.unwrap();
    // Somebody else writes for a while.
    let mut other = sqlx::SqliteConnection::connect(&url).await.unwrap();
    sqlx::query("begin immediate").execute(&mut other).await.unwrap();
    let response = stored(1, "{}", true);
    let put = store.put_response("2025", &response);
    let release = async {
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
        sqlx::query("rollback").execute(&mut other).await.unwrap();
    };
    let (put, ()) = tokio::join!(put, release);
    assert_eq!(put.unwrap(), Outcome::Created);
    store.close().await;
}

#[tokio::test]
async fn a_database_that_was_away_is_used_again() {
    let url = postgres::database("away").await;
    let store = Store::open(&url).await.unwrap();
    store.put_response("2025", &stored(1, "{}", true)).await.unwrap();
    // As when the server stops and starts again: every connection is gone.
    let mut other = sqlx::PgConnection::connect(&url).await.unwrap();
    sqlx::query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    )
    .execute(&mut other)
    .await
    .unwrap();
    assert_eq!(
        store.put_response("2025", &stored(2, "{}", true)).await.unwrap(),
        Outcome::Created
    );
    assert_eq!(store.responses("2025").await.unwrap().len(), 2);
    store.close().await;
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
