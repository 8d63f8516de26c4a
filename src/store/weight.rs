//! The table `weight`: every set of weights a cycle was given, with what it was made from.

use super::{Store, StoreError, on};

/// A set of weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptWeights {
    pub instrument: String,
    pub margins_hash: String,
    pub answers_hash: String,
    /// JSON.
    pub diagnostics: String,
    /// JSON: weight by response id.
    pub weights: String,
}

type Row = (String, String, String, String, String);

impl Store {
    /// Keeps weights under the next version of the cycle, and says which; the same inputs are the version they had.
    pub async fn keep_weights(&self, cycle: &str, made: &KeptWeights) -> Result<i64, StoreError> {
        let mut transaction = self.pools().begin().await?;
        let version = on!(&mut transaction, connection => {
            let same: Option<(i64,)> = sqlx::query_as(
                "select version from weight
                 where cycle = $1 and instrument = $2 and margins_hash = $3 and answers_hash = $4 and weights = $5
                 order by version desc limit 1",
            )
            .bind(cycle).bind(&made.instrument).bind(&made.margins_hash).bind(&made.answers_hash).bind(&made.weights)
            .fetch_optional(&mut **connection).await?;
            match same {
                Some((version,)) => version,
                None => {
                    let (last,): (i64,) = sqlx::query_as("select coalesce(max(version), 0) from weight where cycle = $1")
                        .bind(cycle).fetch_one(&mut **connection).await?;
                    sqlx::query(
                        "insert into weight (cycle, version, instrument, margins_hash, answers_hash, diagnostics, weights)
                         values ($1, $2, $3, $4, $5, $6, $7)",
                    )
                    .bind(cycle).bind(last + 1).bind(&made.instrument).bind(&made.margins_hash).bind(&made.answers_hash)
                    .bind(&made.diagnostics).bind(&made.weights)
                    .execute(&mut **connection).await?;
                    last + 1
                }
            }
        });
        transaction.commit().await?;
        Ok(version)
    }

    /// The weights of a version.
    pub async fn weights(&self, cycle: &str, version: i64) -> Result<Option<KeptWeights>, StoreError> {
        let row: Option<Row> = on!(self.pools(), pool => {
            sqlx::query_as(
                "select instrument, margins_hash, answers_hash, diagnostics, weights from weight
                 where cycle = $1 and version = $2",
            )
            .bind(cycle).bind(version).fetch_optional(pool).await?
        });
        Ok(row.map(
            |(instrument, margins_hash, answers_hash, diagnostics, weights)| KeptWeights {
                instrument,
                margins_hash,
                answers_hash,
                diagnostics,
                weights,
            },
        ))
    }
}
