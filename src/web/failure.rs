//! The two kinds of error that a handler may end with.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

pub type Result<T, E = Failure> = std::result::Result<T, E>;

/// Both answer with a bare status; `pages::error` makes a page of it. Visitors never see the text of an error.
#[derive(Debug)]
pub enum Failure {
    /// The visitor asked for something that is not there.
    NotFound,
    /// We failed. Logged here, where it ends.
    Internal(anyhow::Error),
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Failure::Internal(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Failure::NotFound => StatusCode::NOT_FOUND.into_response(),
            Failure::Internal(error) => {
                tracing::error!("{error:#}");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}
