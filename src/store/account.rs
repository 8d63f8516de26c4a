//! Who may use the desk. Passwords are kept as argon2id hashes.

use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use super::{Store, StoreError, code, on};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub role: Role,
}

/// What an account may do: an analyst sees counts and reports, an admin arms tablets and reads the audit, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Admin,
    Analyst,
}

impl Role {
    pub fn code(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Analyst => "analyst",
        }
    }

    pub(super) fn of(code: &str) -> Self {
        match code {
            "admin" => Self::Admin,
            _ => Self::Analyst,
        }
    }
}

/// Of no account: checked where there is none, so that a wrong name takes as long as a wrong password.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$VlMlFJNbWLqLmHDfTkFRBq6MHEs8fJp3sLqg4mbKrkk";

impl Store {
    /// Adds an account; false where the name is taken.
    pub async fn add_account(&self, account: &Account, password: &str) -> Result<bool, StoreError> {
        let hash = hashed(password).await?;
        let added = on!(self.pools(), pool => {
            sqlx::query("insert into account (name, role, password_hash) values ($1, $2, $3) on conflict (name) do nothing")
                .bind(&account.name).bind(account.role.code()).bind(hash)
                .execute(pool).await.map(|done| done.rows_affected())
        })?;
        Ok(added > 0)
    }

    /// Gives an account another password, and ends its sessions; false where there is no such account.
    pub async fn set_password(&self, name: &str, password: &str) -> Result<bool, StoreError> {
        let hash = hashed(password).await?;
        let mut transaction = self.pools().begin().await?;
        let known = on!(&mut transaction, connection => {
            sqlx::query("update account set password_hash = $2 where name = $1")
                .bind(name).bind(hash).execute(&mut **connection).await.map(|done| done.rows_affected())
        })?;
        on!(&mut transaction, connection => {
            sqlx::query("delete from session where name = $1").bind(name).execute(&mut **connection).await.map(drop)
        })?;
        transaction.commit().await?;
        Ok(known > 0)
    }

    /// Removes an account and its sessions; false where there is none.
    pub async fn remove_account(&self, name: &str) -> Result<bool, StoreError> {
        let known = on!(self.pools(), pool => {
            sqlx::query("delete from account where name = $1").bind(name).execute(pool).await
                .map(|done| done.rows_affected())
        })?;
        Ok(known > 0)
    }

    /// Every account, by name.
    pub async fn accounts(&self) -> Result<Vec<Account>, StoreError> {
        let rows: Vec<(String, String)> = on!(self.pools(), pool => {
            sqlx::query_as("select name, role from account order by name").fetch_all(pool).await?
        });
        let account = |(name, role): (String, String)| Account {
            name,
            role: Role::of(&role),
        };
        Ok(rows.into_iter().map(account).collect())
    }

    /// The account with this name and password.
    pub async fn login(&self, name: &str, password: &str) -> Result<Option<Account>, StoreError> {
        let row: Option<(String, String, String)> = on!(self.pools(), pool => {
            sqlx::query_as("select name, role, password_hash from account where name = $1")
                .bind(name).fetch_optional(pool).await?
        });
        let (account, hash) = match row {
            Some((name, role, hash)) => (
                Some(Account {
                    name,
                    role: Role::of(&role),
                }),
                hash,
            ),
            None => (None, NOBODY.to_owned()),
        };
        let password = password.to_owned();
        let right = tokio::task::spawn_blocking(move || {
            Argon2::default()
                .verify_password(password.as_bytes(), hash.as_str())
                .is_ok()
        });
        let right = right.await.unwrap_or(false);
        Ok(account.filter(|_| right))
    }
}

async fn hashed(password: &str) -> Result<String, StoreError> {
    let password = password.to_owned();
    let hash = tokio::task::spawn_blocking(move || {
        let hash = Argon2::default()
            .hash_password_with_salt(password.as_bytes(), &code::random()[..16])
            .ok()?;
        Some(hash.to_string())
    });
    hash.await.ok().flatten().ok_or(StoreError::Busy)
}
