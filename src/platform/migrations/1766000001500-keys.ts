import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Data keys, wrapped by the key keeper outside this database, and the type of every column that they close. What a person
 * may open is decided by `mayOpen` in the code; the policies here say the same for who comes another way.
 */
export class Keys1766000001500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create domain sealed as bytea check (value is null or (octet_length(value) >= 45 and get_byte(value, 0) = 1));
      comment on domain sealed is 'AES-256-GCM: format, id of the data key, nonce, ciphertext, tag; bound to its table, row and column';

      create table data_key (
        id             uuid        not null,
        owner          text        not null,
        purpose        text        not null,
        version        integer     not null,
        wrapped        bytea,
        keeper_version integer     not null,
        made_at        timestamptz not null,
        retired_at     timestamptz,
        destroyed_at   timestamptz,
        constraint data_key_pk        primary key (id),
        constraint data_key_version   unique (owner, purpose, version),
        constraint data_key_destroyed check ((wrapped is null) = (destroyed_at is not null))
      );
      comment on column data_key.owner is 'id of an organisation, or service';
      comment on column data_key.wrapped is 'only the key keeper opens it; null: destroyed';
      comment on column data_key.retired_at is 'a newer version seals; this one still opens';
      alter table data_key enable row level security;
      alter table data_key force row level security;
      create policy data_key_worker on data_key to meldpunt_worker using (true);
      create policy data_key_read on data_key for select to meldpunt_web using (
        (owner = actor_organisation()::text and (actor_kind() = 'person' or (actor_kind() = 'client' and purpose <> 'draft')))
        or (owner <> 'service' and actor_is('triage') and purpose in ('report', 'correspondence', 'attachment', 'identity'))
        or (owner = 'service' and actor_kind() in ('person', 'client') and purpose = 'identity')
        or (actor_kind() = 'gate' and purpose = 'identity')
        or (owner = 'service' and actor_kind() in ('person', 'gate') and purpose = 'account')
        or (owner = 'service' and actor_is('triage') and purpose = 'totals')
        or (owner = 'service' and actor_is('triage', 'panel', 'chair', 'ministry', 'inspectorate') and purpose = 'dossier')
        or (owner = 'service' and actor_is('triage', 'chair') and purpose = 'mail'));
      create policy data_key_make on data_key for insert to meldpunt_web with check (owner <> 'service' and actor_is('triage'));
      grant select, insert on data_key to meldpunt_web;
      grant select, insert, update, delete on data_key to meldpunt_worker;

      create table key_deed (
        id           uuid        not null,
        deed         text        not null,
        owner        text        not null,
        requested_by uuid        not null,
        requested_at timestamptz not null,
        confirmed_by uuid,
        confirmed_at timestamptz,
        finished_at  timestamptz,
        constraint key_deed_pk   primary key (id),
        constraint key_deed_kind check (deed in ('rotate', 'rotate-data', 'erase')),
        constraint key_deed_two  check (confirmed_by <> requested_by)
      );
      comment on table key_deed is 'what takes two persons: asked by one, confirmed by another; a finished erasure is the tombstone of its organisation';
      comment on column key_deed.owner is 'id of an organisation, service, or all';
      alter table key_deed enable row level security;
      alter table key_deed force row level security;
      create policy key_deed_worker on key_deed to meldpunt_worker using (true);
      grant select, insert, update on key_deed to meldpunt_worker;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table key_deed, data_key; drop domain sealed;');
  }
}
