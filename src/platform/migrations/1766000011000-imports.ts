import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files with many reports. What came in is kept sealed in parts until it was read; rows that cannot be filed are kept sealed
 * to be mended. `imported_row` remembers each row that was filed, so that the same file again changes nothing.
 */
export class Imports1766000011000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(RIGHTS);
    for (const table of ['import', 'import_part', 'import_rejection', 'import_touched', 'imported_row']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);`);
    }
    await db.query(POLICIES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table imported_row, import_touched, import_rejection, import_part, import;');
  }
}

const TABLES = `
  create table import (
    id              uuid           not null,
    organisation_id uuid           not null,
    author_kind     text           not null,
    author_id       uuid,
    sandbox         boolean        not null,
    format          text           not null,
    encoding        text,
    dry_run         boolean        not null,
    state           text           not null,
    label           sealed,
    head            sealed,
    bytes           bigint         not null default 0,
    parts           integer        not null default 0,
    digest          bytea,
    last_row        integer        not null default 0,
    rows_read       integer        not null default 0,
    rows_accepted   integer        not null default 0,
    rows_unchanged  integer        not null default 0,
    rows_rejected   integer        not null default 0,
    received_at     timestamptz(3) not null,
    started_at      timestamptz(3),
    finished_at     timestamptz(3),
    constraint import_pk           primary key (id),
    constraint import_organisation foreign key (organisation_id) references organisation (id),
    constraint import_author       check (author_kind in ('person', 'client', 'system')),
    constraint import_who          check ((author_kind = 'system') = (author_id is null)),
    constraint import_format       check (format in ('csv', 'ndjson', 'xlsx')),
    constraint import_encoding     check (encoding in ('utf-8', 'windows-1252')),
    constraint import_state        check (state in ('receiving', 'waiting', 'running', 'finished', 'failed')),
    constraint import_counts       check (rows_read = rows_accepted + rows_rejected and rows_unchanged <= rows_accepted)
  );
  comment on column import.author_id is 'person or API key; null: the service itself, for the command';
  comment on column import.label is 'name of the file; null: it has none';
  comment on column import.head is 'names of the columns and what separates them; null: it has none';
  comment on column import.digest is 'HMAC-SHA-256 of the SHA-256 of the file';
  comment on column import.last_row is 'number of the last row that is done; the next begins after it';
  comment on column import.rows_unchanged is 'accepted, and there already';
  create index import_of_organisation on import (organisation_id, received_at desc);

  create table import_part (
    import_id       uuid    not null,
    part            integer not null,
    organisation_id uuid    not null,
    content         sealed  not null,
    constraint import_part_pk     primary key (import_id, part),
    constraint import_part_import foreign key (import_id) references import (id) on delete cascade
  );
  comment on table import_part is 'a file as it came in, until it was read';

  create table import_rejection (
    import_id       uuid    not null,
    row_number      integer not null,
    organisation_id uuid    not null,
    content         sealed  not null,
    constraint import_rejection_pk     primary key (import_id, row_number),
    constraint import_rejection_import foreign key (import_id) references import (id) on delete cascade
  );
  comment on column import_rejection.row_number is 'as a spreadsheet counts, its first row being 1';
  comment on column import_rejection.content is 'the row as it came, and what is wrong with it';

  create table import_touched (
    import_id     uuid not null,
    product_group text not null,
    week_start    date not null,
    report_id     uuid not null,
    constraint import_touched_pk     primary key (import_id, product_group, week_start),
    constraint import_touched_import foreign key (import_id) references import (id) on delete cascade
  );
  comment on table import_touched is 'weeks that an import touched and that are not added up anew yet, each with one of its reports';

  create table imported_row (
    organisation_id uuid  not null,
    row_hash        bytea not null,
    report_id       uuid  not null,
    constraint imported_row_pk primary key (organisation_id, row_hash)
  );
  comment on column imported_row.row_hash is 'HMAC-SHA-256 of the row, and of the sandbox when it is of one';`;

const RIGHTS = `
  grant select, insert, delete on import to meldpunt_web;
  grant update (state, encoding, dry_run, bytes, parts, digest, last_row, rows_read, rows_accepted, rows_unchanged, rows_rejected,
                started_at, finished_at) on import to meldpunt_web;
  grant insert on import_part to meldpunt_web;
  grant select on import_part, import_rejection to meldpunt_web;
  grant delete on import_rejection to meldpunt_web;
  grant select, insert, update, delete on import, import_part, import_rejection, import_touched, imported_row to meldpunt_worker;`;

/** A machine sees what it sent, people see what is of their organisation, and a test key what came with one. */
const POLICIES = `
  create policy import_read on import for select to meldpunt_web
    using (organisation_id = actor_organisation()
       and (actor_is('reporter') or (author_kind = 'client' and actor_kind() = 'client' and author_id = actor_id())));
  create policy import_begin on import for insert to meldpunt_web
    with check (organisation_id = actor_organisation() and author_kind = actor_kind() and author_id = actor_id() and state = 'receiving');
  create policy import_go_on on import for update to meldpunt_web
    using (organisation_id = actor_organisation()
       and ((state = 'receiving' and author_id = actor_id()) or (state = 'finished' and dry_run and actor_is('reporter'))))
    with check (state = 'waiting');
  create policy import_give_up on import for delete to meldpunt_web
    using (organisation_id = actor_organisation() and author_id = actor_id() and state = 'receiving');
  create policy import_sandbox on import as restrictive to meldpunt_web using (sandbox = (select actor_is('sandbox')));
  create policy import_part_add on import_part for insert to meldpunt_web
    with check (organisation_id = actor_organisation()
            and exists (select 1 from import i
                         where i.id = import_part.import_id and i.organisation_id = import_part.organisation_id
                           and i.state = 'receiving' and i.author_id = actor_id()));
  create policy import_part_there on import_part for select to meldpunt_web
    using (exists (select 1 from import i where i.id = import_part.import_id));
  create policy import_rejection_read on import_rejection for select to meldpunt_web
    using (exists (select 1 from import i where i.id = import_rejection.import_id));
  create policy import_rejection_again on import_rejection for delete to meldpunt_web
    using (exists (select 1 from import i where i.id = import_rejection.import_id and i.dry_run and actor_is('reporter')));`;
