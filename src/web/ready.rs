//! One page as ready bytes: nothing about it is computed again when it is asked for.

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use http_body_util::Full;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::encoding::{Effort, Encoding};

/// So many bytes of a digest name the bytes of a page: that two of all times have the same is one chance in a million million.
const TAG_BYTES: usize = 8;

/// A page in each encoding, with the heads of its answers.
#[derive(Debug, Serialize, Deserialize)]
pub struct Ready {
    /// In the order of [`Encoding::ALL`].
    forms: [Form; Encoding::ALL.len()],
    effort: Effort,
    /// Whether what the address says after its path makes another page.
    reads_query: bool,
}

/// A page in one encoding.
#[derive(Debug, Serialize, Deserialize)]
struct Form {
    body: Bytes,
    tag: Bytes,
    /// Of the answer with the page.
    #[serde(with = "http_serde::header_map")]
    head: HeaderMap,
    /// Of the answer that the client has it already.
    #[serde(with = "http_serde::header_map")]
    head_unchanged: HeaderMap,
}

impl Ready {
    /// `head` is what every answer with this page carries, whatever the encoding.
    pub fn new(
        plain: &Bytes,
        head: &HeaderMap,
        effort: Effort,
        reads_query: bool,
    ) -> anyhow::Result<Ready> {
        let [brotli, gzip, identity] =
            Encoding::ALL.map(|encoding| Form::new(encoding, plain, head, effort));
        Ok(Ready {
            forms: [brotli?, gzip?, identity?],
            effort,
            reads_query,
        })
    }

    /// The same page, compressed as well as can be.
    pub fn improved(&self) -> anyhow::Result<Ready> {
        // The head of the plain page names no encoding, and each form puts its own tag into it.
        let plain = self.form(Encoding::Identity);
        Ready::new(&plain.body, &plain.head, Effort::Best, self.reads_query)
    }

    pub fn is_improved(&self) -> bool {
        self.effort == Effort::Best
    }

    /// Whether this is the page for a query, or for none.
    pub fn is_for(&self, query: Option<&str>) -> bool {
        query.is_none() || !self.reads_query
    }

    /// How much memory the page takes, in bytes, without its heads.
    pub fn bytes(&self) -> usize {
        self.forms.iter().map(|form| form.body.len()).sum()
    }

    /// The answer to `GET` or `HEAD`: of that, the body is never sent, only measured.
    pub fn answer(&self, headers: &HeaderMap) -> Response<Full<Bytes>> {
        let form = self.form(Encoding::accepted(headers));
        let mut response = Response::new(Full::default());
        if form.is_known_to(headers) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            response.headers_mut().clone_from(&form.head_unchanged);
            return response;
        }
        response.headers_mut().clone_from(&form.head);
        *response.body_mut() = Full::new(form.body.clone());
        response
    }

    fn form(&self, encoding: Encoding) -> &Form {
        let [brotli, gzip, identity] = &self.forms;
        match encoding {
            Encoding::Brotli => brotli,
            Encoding::Gzip => gzip,
            Encoding::Identity => identity,
        }
    }
}

impl Form {
    fn new(
        encoding: Encoding,
        plain: &Bytes,
        head: &HeaderMap,
        effort: Effort,
    ) -> anyhow::Result<Form> {
        let body = match encoding {
            Encoding::Identity => plain.clone(),
            _ => encoding.encode(plain, effort)?.into(),
        };
        // A strong validator: other bytes have another one.
        let digest = Sha256::digest(&body);
        let tag = format!(
            "\"{}\"",
            BASE64_URL_SAFE_NO_PAD.encode(&digest[..TAG_BYTES])
        );
        let tag = Bytes::from(tag);
        let mut head_unchanged = head.clone();
        head_unchanged.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        head_unchanged.insert(header::ETAG, HeaderValue::from_maybe_shared(tag.clone())?);
        let mut head = head_unchanged.clone();
        head_unchanged.remove(header::CONTENT_TYPE);
        if let Some(name) = encoding.name() {
            head.insert(header::CONTENT_ENCODING, name);
        }
        Ok(Form {
            body,
            tag,
            head,
            head_unchanged,
        })
    }

    /// Whether the client says that it has these very bytes.
    fn is_known_to(&self, headers: &HeaderMap) -> bool {
        let mut known = headers.get_all(header::IF_NONE_MATCH).iter().peekable();
        known.peek().is_some()
            && known.any(|value| {
                // Most send the one tag that they have.
                *value == self.tag[..]
                    || value.to_str().is_ok_and(|list| {
                        list.split(',').map(str::trim).any(|tag| {
                            tag == "*" || tag.trim_start_matches("W/").as_bytes() == self.tag
                        })
                    })
            })
    }
}
