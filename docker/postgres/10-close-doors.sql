-- Runs once, when the data folder is empty, after the image has made the database `meldpunt`. Until migrate has made the
-- roles (see src/platform/prepare-roles.ts), nobody but the administrator may enter; afterwards only those roles may.
revoke all on database meldpunt from public;
revoke all on database postgres from public;
