//! One file per page family: the view on top, the handler below, the template of the same name in `templates/pages/`.

pub mod page;

pub mod writer;

pub mod front_door;

pub mod home;

pub mod country;

pub mod initiative;

pub mod campaign;

pub mod form;

pub mod contact;

pub mod health;

pub mod error;
