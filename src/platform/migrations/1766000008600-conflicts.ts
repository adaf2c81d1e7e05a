import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ties of experts and chairs with a dossier. Nothing of a dossier opens before its reader declared to be no party to it, and
 * to who is one it does not exist: the policies here are restrictive, so no other policy can give it back. The two functions run
 * with the owner's rights, so that nobody of the panel can list the dossiers they are kept from.
 */
export class Conflicts1766000008600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(KEPT_FROM);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy trail_conflict on trail;
      drop policy escalation_step_opened on escalation_step;
      drop policy invitation_conflict on invitation;
      drop policy invitation_asked on invitation;
      ${OF_FLAG.map((table) => `drop policy ${table}_opened on ${table};`).join('\n')}
      alter policy invitation_chair on invitation using (actor_is('chair'));
      alter policy invitation_round on invitation using (actor_is('chair'));
      drop function opened(uuid);
      drop function conflicted(uuid);
      drop table declaration, conflict;
      alter table invitation drop column product_group, drop column scope_code, drop column declared_at;
    `);
  }
}

const TABLES = `
  alter table invitation
    add column product_group text not null default '',
    add column scope_code    text not null default 'NL',
    add column declared_at   timestamptz;
  comment on column invitation.product_group is 'of the flag, which opens only after the declaration that asks about it';
  comment on column invitation.declared_at is 'when this person declared to be no party; null: the dossier is closed to them';

  create table conflict (
    flag_id   uuid        not null,
    person_id uuid        not null,
    since     timestamptz not null,
    constraint conflict_pk     primary key (flag_id, person_id),
    constraint conflict_flag   foreign key (flag_id) references flag (id),
    constraint conflict_person foreign key (person_id) references person (id)
  );
  comment on table conflict is 'for whom a dossier does not exist; never removed: what was known at another employer stays known';

  create table declaration (
    flag_id     uuid        not null,
    person_id   uuid        not null,
    party       boolean     not null,
    reason      sealed,
    recorded_by uuid        not null,
    declared_at timestamptz not null,
    constraint declaration_pk     primary key (flag_id, person_id, party),
    constraint declaration_flag   foreign key (flag_id) references flag (id),
    constraint declaration_person foreign key (person_id) references person (id)
  );
  comment on column declaration.recorded_by is 'the person, or who of triage recorded it for them';

  alter table conflict enable row level security;
  alter table conflict force row level security;
  alter table declaration enable row level security;
  alter table declaration force row level security;
  create policy conflict_worker on conflict to meldpunt_worker using (true);
  create policy declaration_worker on declaration to meldpunt_worker using (true);
  create policy conflict_desk on conflict to meldpunt_web using (actor_is('triage'));
  create policy declaration_desk on declaration to meldpunt_web using (actor_is('triage')) with check (recorded_by = actor_id());
  create policy conflict_own on conflict for insert to meldpunt_panel with check (person_id = actor_id());
  create policy declaration_own on declaration for insert to meldpunt_panel
    with check (person_id = actor_id() and recorded_by = actor_id());
  create policy conflict_asked on conflict for select to meldpunt_owner using (true);
  grant select, insert on conflict, declaration to meldpunt_worker, meldpunt_web;
  grant insert on conflict, declaration to meldpunt_panel;
  grant update (declared_at) on invitation to meldpunt_panel;
  grant update (reason) on declaration to meldpunt_worker;
  grant delete on invitation to meldpunt_worker;

  create policy invitation_asked on invitation for select to meldpunt_owner using (true);
  create function conflicted(flag uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    return exists (select 1 from conflict c where c.flag_id = flag and c.person_id = actor_id());
  create function opened(flag uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    return exists (select 1 from invitation i where i.flag_id = flag and i.person_id = actor_id() and i.declared_at is not null)
       and not exists (select 1 from conflict c where c.flag_id = flag and c.person_id = actor_id());
  revoke all on function conflicted(uuid), opened(uuid) from public;
  grant execute on function conflicted(uuid), opened(uuid) to meldpunt_panel;`;

const OF_FLAG = ['flag', 'flag_step', 'assessment', 'panel_conclusion', 'escalation'] as const;

/** A chair too is asked first: the worker invites the chairs to every dossier, once it has looked for their ties. */
const KEPT_FROM = `
  ${OF_FLAG.map((table) => {
    const flag = table === 'flag' ? 'flag.id' : `${table}.flag_id`;
    return `create policy ${table}_opened on ${table} as restrictive to meldpunt_panel using (opened(${flag}));`;
  }).join('\n  ')}
  create policy invitation_conflict on invitation as restrictive to meldpunt_panel using (not conflicted(flag_id));
  alter policy invitation_chair on invitation using (actor_is('chair') and opened(flag_id));
  alter policy invitation_round on invitation using (actor_is('chair') and opened(flag_id));
  create policy escalation_step_opened on escalation_step as restrictive to meldpunt_panel
    using (exists (select 1 from escalation e where e.id = escalation_step.escalation_id));
  create policy trail_conflict on trail as restrictive for select to meldpunt_panel
    using (case subject_kind
             when 'flag' then not conflicted(subject_id::uuid)
             when 'escalation' then exists (select 1 from escalation e where e.id = trail.subject_id::uuid)
             else true
           end);`;
