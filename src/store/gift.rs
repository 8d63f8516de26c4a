//! Whom to reach when drawn for the thank-you gift: kept apart from answers, in no order of arrival.

use uuid::Uuid;

use super::{Store, StoreError, code, on};

/// One family that takes part in the draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gift {
    pub name: String,
    pub contact: String,
}

/// How many of those that are there are put back with a new one: by nothing that a database keeps of its rows, their place
/// in a file or the number of their transaction, can the latest be told from as many others.
const SHUFFLED: i64 = 100;

impl Store {
    /// Puts a family into the draw, and shuffles.
    pub async fn add_gift(&self, cycle: &str, gift: &Gift) -> Result<(), StoreError> {
        let mut transaction = self.pools().begin().await?;
        let others: Vec<(String, String, String)> = on!(&mut transaction, connection => {
            sqlx::query_as("select gift_id, name, contact from gift where cycle = $1 order by random() limit $2")
                .bind(cycle).bind(SHUFFLED).fetch_all(&mut **connection).await?
        });
        let mut again = vec![(
            Uuid::new_v4().to_string(),
            gift.name.clone(),
            gift.contact.clone(),
        )];
        for (old, name, contact) in others {
            on!(&mut transaction, connection => {
                sqlx::query("delete from gift where gift_id = $1").bind(old).execute(&mut **connection).await.map(drop)
            })?;
            again.push((Uuid::new_v4().to_string(), name, contact));
        }
        again.sort();
        for (id, name, contact) in again {
            on!(&mut transaction, connection => {
                sqlx::query("insert into gift (gift_id, cycle, name, contact) values ($1, $2, $3, $4)")
                    .bind(id).bind(cycle).bind(name).bind(contact).execute(&mut **connection).await.map(drop)
            })?;
        }
        transaction.commit().await?;
        Ok(())
    }

    pub async fn gift_count(&self, cycle: &str) -> Result<u64, StoreError> {
        let count: (i64,) = on!(self.pools(), pool => {
            sqlx::query_as("select count(*) from gift where cycle = $1").bind(cycle).fetch_one(pool).await?
        });
        Ok(count.0.unsigned_abs())
    }

    /// Draws, each with the same chance and who takes part twice once, and forgets everybody who took part.
    pub async fn draw_gifts(&self, cycle: &str, number: usize) -> Result<Vec<Gift>, StoreError> {
        let mut transaction = self.pools().begin().await?;
        let all: Vec<(String, String)> = on!(&mut transaction, connection => {
            sqlx::query_as("select name, contact from gift where cycle = $1 order by gift_id")
                .bind(cycle).fetch_all(&mut **connection).await?
        });
        let mut urn: Vec<Gift> = Vec::with_capacity(all.len());
        for (name, contact) in all {
            let same = |gift: &Gift| gift.contact.trim().eq_ignore_ascii_case(contact.trim());
            if !urn.iter().any(same) {
                urn.push(Gift { name, contact });
            }
        }
        let mut drawn = Vec::with_capacity(number.min(urn.len()));
        while drawn.len() < number && !urn.is_empty() {
            let mut dice = [0; 16];
            dice.copy_from_slice(&code::random()[..16]);
            // Of 2^128 throws, the few too many for an even share do not matter.
            let at = u128::from_le_bytes(dice) % (urn.len() as u128);
            drawn.push(urn.swap_remove(usize::try_from(at).unwrap_or(0)));
        }
        on!(&mut transaction, connection => {
            sqlx::query("delete from gift where cycle = $1").bind(cycle).execute(&mut **connection).await.map(drop)
        })?;
        transaction.commit().await?;
        Ok(drawn)
    }
}
