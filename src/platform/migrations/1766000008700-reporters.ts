import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reporters as a dossier shows them: by a letter, in classes, frozen when the panel is asked. The role of the panel reads the
 * letter and what is shown, and never the columns that say whose they are.
 */
export class Reporters1766000008700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of NAMES) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_desk on ${table} to meldpunt_web using (actor_is('triage'));
      `);
    }
    await db.query(RIGHTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table reveal, dossier_release, dossier_entry;`);
  }
}

const NAMES = ['dossier_entry', 'dossier_release', 'reveal'] as const;

const TABLES = `
  create table dossier_entry (
    id              uuid        not null,
    flag_id         uuid        not null,
    letter          text        not null,
    organisation_id uuid        not null,
    round           integer     not null,
    shown           sealed,
    behind          sealed      not null,
    put_at          timestamptz not null,
    constraint dossier_entry_pk           primary key (id),
    constraint dossier_entry_letter       unique (flag_id, letter),
    constraint dossier_entry_once         unique (flag_id, organisation_id),
    constraint dossier_entry_flag         foreign key (flag_id) references flag (id),
    constraint dossier_entry_organisation foreign key (organisation_id) references organisation (id)
  );
  comment on column dossier_entry.round is 'how often the flag had been put to the panel when this was last frozen';
  comment on column dossier_entry.shown is 'key of the service, purpose dossier: a DossierEntry; null: every description fits too few';
  comment on column dossier_entry.behind is 'key of the organisation, purpose report: a ReporterBehind';

  create table dossier_release (
    id          uuid        not null,
    entry_id    uuid        not null,
    flag_id     uuid        not null,
    content     sealed      not null,
    reason      sealed      not null,
    released_by uuid        not null,
    released_at timestamptz not null,
    constraint dossier_release_pk     primary key (id),
    constraint dossier_release_entry  foreign key (entry_id) references dossier_entry (id),
    constraint dossier_release_flag   foreign key (flag_id) references flag (id),
    constraint dossier_release_person foreign key (released_by) references person (id)
  );
  comment on column dossier_release.content is 'key of the service, purpose dossier: a Release';
  create index dossier_release_of_flag on dossier_release (flag_id, released_at);

  create table reveal (
    id         uuid        not null,
    entry_id   uuid        not null,
    flag_id    uuid        not null,
    asked_by   uuid        not null,
    reason     sealed      not null,
    asked_at   timestamptz not null,
    lapses_at  timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    granted    boolean,
    ends_at    timestamptz,
    identity   sealed,
    constraint reveal_pk          primary key (id),
    constraint reveal_entry       foreign key (entry_id) references dossier_entry (id),
    constraint reveal_flag        foreign key (flag_id) references flag (id),
    constraint reveal_asker       foreign key (asked_by) references person (id),
    constraint reveal_decider     foreign key (decided_by) references person (id),
    constraint reveal_two_persons check (decided_by <> asked_by),
    constraint reveal_decided     check ((decided_by is null) = (granted is null) and (decided_by is null) = (decided_at is null)),
    constraint reveal_granted     check (granted is true or (ends_at is null and identity is null))
  );
  comment on table reveal is 'a chair asks who a letter is; somebody of triage decides, for a time';
  comment on column reveal.lapses_at is 'until when it may be decided';
  comment on column reveal.identity is 'key of the service, purpose dossier: the name of the organisation';
  create index reveal_of_entry on reveal (entry_id, asked_at desc);
`;

const RIGHTS = `
  grant select, insert, update on dossier_entry to meldpunt_worker;
  grant select, delete, update (content, reason) on dossier_release to meldpunt_worker;
  grant select, update (reason, identity, ends_at) on reveal to meldpunt_worker;
  grant select on dossier_entry to meldpunt_web;
  grant select, insert on dossier_release to meldpunt_web;
  grant select, update (decided_by, decided_at, granted, ends_at, identity) on reveal to meldpunt_web;
  grant select (id, flag_id, letter, shown) on dossier_entry to meldpunt_panel;
  grant select (id, entry_id, flag_id, content, released_at) on dossier_release to meldpunt_panel;
  grant select, insert on reveal to meldpunt_panel;
  create policy dossier_entry_opened on dossier_entry for select to meldpunt_panel using (shown is not null and opened(flag_id));
  create policy dossier_release_opened on dossier_release for select to meldpunt_panel using (opened(flag_id));
  create policy reveal_own on reveal for select to meldpunt_panel using (asked_by = actor_id() and opened(flag_id));
  create policy reveal_ask on reveal for insert to meldpunt_panel
    with check (actor_is('chair')
            and asked_by = actor_id()
            and decided_by is null
            and exists (select 1 from dossier_entry e where e.id = reveal.entry_id and e.flag_id = reveal.flag_id));
  create policy reveal_decider on reveal as restrictive for update to meldpunt_web with check (decided_by = actor_id());`;
