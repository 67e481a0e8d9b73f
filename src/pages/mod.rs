//! One file per page family: the view on top, the handler below, the template of the same name in `templates/pages/`.

pub mod page;

pub mod pager;

pub mod writer;

pub mod map;

pub mod front_door;

pub mod form;

pub mod country;

pub mod presence;

pub mod home;

pub mod initiative;

pub mod campaign;

pub mod partner;

pub mod resources;

pub mod about;

pub mod privacy;

pub mod accessibility;

pub mod coverage;

pub mod search;

pub mod opensearch;

pub mod contact;

pub mod sitemap;

pub mod health;

pub mod address;

pub mod error;
