//! Session.
/// Now.
pub struct Now;
/// Session.
pub struct Session;
