//! `/healthz`: up, which content, and where the seeds are faulty. Nothing else.

use anyhow::Context;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::state::AppState;
use crate::web::Result;

#[derive(Serialize)]
struct Health {
    up: bool,
    content: String,
    /// `file:line` of each error in the seeds as they are now.
    faults: Vec<String>,
}

pub async fn show(State(state): State<AppState>) -> Result<Response> {
    let published = state.published.borrow().clone();
    let faults = published
        .faults
        .iter()
        .map(|fault| format!("{}:{}", fault.file, fault.line))
        .collect();
    let health = Health {
        up: true,
        content: published.content.version.clone(),
        faults,
    };
    let body = serde_json::to_string(&health).context("writing the health report")?;
    Ok((
        [
            (header::CACHE_CONTROL, "no-store"),
            (header::CONTENT_TYPE, "application/json"),
        ],
        body,
    )
        .into_response())
}
