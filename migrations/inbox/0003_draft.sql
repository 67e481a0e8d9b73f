-- Drafts whose time is over are found without reading all of them.
--
-- Of what 0001 says, this no longer holds: a slip is only ever a form that had problems, for the address of a confirmation
-- carries its reference itself; and its body is sealed with ChaCha20-Poly1305, not with age, in base64 without padding.
CREATE INDEX slip_expires ON slip (expires);
