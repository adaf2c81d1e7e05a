import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Flags (signalen), what the panel says of them, and escalations to the ministry. */
export class Flags1766000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table watch (
        product_group text        not null,
        scope_kind    text        not null,
        scope_code    text        not null,
        level         text        not null,
        settling      sealed      not null,
        evidence      sealed      not null,
        evaluated_at  timestamptz not null,
        constraint watch_pk primary key (product_group, scope_kind, scope_code)
      );
      comment on table watch is 'the settled level of every product group and scope, with what it rests on';
      comment on column watch.settling is 'key of the service, purpose totals: what holds per side and basis, and since when';
      comment on column watch.evidence is 'key of the service, purpose totals: FlagEvidence without its weeks';

      create table flag (
        id                   uuid        not null,
        product_group        text        not null,
        scope_kind           text        not null,
        scope_code           text        not null,
        level                text        not null,
        state                text        not null,
        raised_at            timestamptz not null,
        changed_at           timestamptz not null,
        rule_version         text        not null,
        evidence             sealed      not null,
        shown                sealed      not null,
        constraint flag_pk    primary key (id),
        constraint flag_scope check (scope_kind in ('national', 'region')),
        constraint flag_state check (state in ('raised', 'in-assessment', 'advised', 'escalated', 'monitored', 'closed', 'dismissed'))
      );
      comment on column flag.evidence is 'key of the service, purpose totals; frozen when the flag was raised: inputs, formula, version of the rule';
      comment on column flag.shown is 'key of the service, purpose dossier: the same as who is not at the desk may see it; they have no key to the other';
      comment on column flag.scope_code is 'NL or the code of the safety region';
      create unique index flag_one_open on flag (product_group, scope_kind, scope_code) where state not in ('closed', 'dismissed');
      create index flag_raised on flag (raised_at desc);

      create table flag_step (
        flag_id    uuid        not null,
        step       integer     not null,
        from_state text,
        to_state   text        not null,
        transition text        not null,
        actor_id   uuid,
        taken_at   timestamptz not null,
        reason     text,
        evidence   sealed,
        shown      sealed,
        constraint flag_step_pk   primary key (flag_id, step),
        constraint flag_step_flag foreign key (flag_id) references flag (id)
      );
      comment on column flag_step.evidence is 'key of the service, purpose totals; of a worsening: frozen then, like that of the flag when it was raised';

      comment on column flag_step.shown is 'key of the service, purpose dossier: the same as who is not at the desk may see it';

      create table invitation (
        flag_id     uuid        not null,
        person_id   uuid        not null,
        role        text        not null,
        invited_at  timestamptz not null,
        assessed_at timestamptz,
        constraint invitation_pk     primary key (flag_id, person_id),
        constraint invitation_flag   foreign key (flag_id) references flag (id),
        constraint invitation_person foreign key (person_id) references person (id),
        constraint invitation_role   check (role in ('panel', 'chair'))
      );
      comment on column invitation.assessed_at is 'when the newest own assessment was filed; from then on those of others may be read';

      create table assessment (
        id           uuid        not null,
        flag_id      uuid        not null,
        person_id    uuid        not null,
        version      integer     not null,
        discipline   text,
        said         sealed      not null,
        filed_at     timestamptz not null,
        constraint assessment_pk          primary key (id),
        constraint assessment_once        unique (flag_id, person_id, version),
        constraint assessment_flag        foreign key (flag_id) references flag (id),
        constraint assessment_person      foreign key (person_id) references person (id)
      );
      comment on column assessment.version is 'the newest counts, the others stay readable';
      comment on column assessment.discipline is 'of the expert when it was filed';
      comment on column assessment.said is 'key of the service, purpose dossier: an Assessment';

      create table panel_conclusion (
        flag_id      uuid        not null,
        version      integer     not null,
        said         sealed      not null,
        concluded_by uuid        not null,
        concluded_at timestamptz not null,
        constraint panel_conclusion_pk          primary key (flag_id, version),
        constraint panel_conclusion_flag        foreign key (flag_id) references flag (id),
        constraint panel_conclusion_person      foreign key (concluded_by) references person (id)
      );

      create table escalation (
        id               uuid        not null,
        flag_id          uuid        not null,
        state            text        not null,
        summary          sealed      not null,
        escalated_by     uuid        not null,
        escalated_at     timestamptz not null,
        contact_position integer     not null,
        contact_since    timestamptz not null,
        contact_notices  integer     not null,
        notices          integer     not null,
        look_again_at    timestamptz,
        acknowledged_by  sealed,
        acknowledged_at  timestamptz,
        followed_up_at   timestamptz,
        constraint escalation_pk     primary key (id),
        constraint escalation_flag   foreign key (flag_id) references flag (id),
        constraint escalation_person foreign key (escalated_by) references person (id),
        constraint escalation_state  check (state in ('sent', 'acknowledged', 'reopened', 'settled'))
      );
      comment on column escalation.contact_position is 'the ministry contact whose turn it is';
      comment on column escalation.contact_since is 'when this contact was first told';
      comment on column escalation.contact_notices is 'notices to this contact so far';
      comment on column escalation.notices is 'notices to anybody so far; the step of the next message';
      comment on column escalation.look_again_at is 'when to follow up; null once settled';
      create index escalation_due on escalation (look_again_at) where look_again_at is not null;
      create unique index escalation_one_open on escalation (flag_id) where state <> 'settled';

      create table escalation_step (
        escalation_id    uuid        not null,
        step             integer     not null,
        kind             text        not null,
        contact_position integer,
        by_name          sealed,
        text             sealed,
        taken_at         timestamptz not null,
        constraint escalation_step_pk         primary key (escalation_id, step),
        constraint escalation_step_escalation foreign key (escalation_id) references escalation (id),
        constraint escalation_step_kind
          check (kind in ('sent', 'reminded', 'next-contact', 'acknowledged', 'followed-up', 'reopened', 'settled'))
      );
      comment on column escalation_step.by_name is 'who acknowledged or followed up, as it was written then';

      grant select, insert, update on watch, flag, flag_step, invitation, assessment, panel_conclusion, escalation, escalation_step
        to meldpunt_worker;
      grant select on watch to meldpunt_web;
      grant select, insert, update on flag, escalation to meldpunt_web;
      grant select, insert on flag_step, assessment, panel_conclusion, escalation_step to meldpunt_web;
      grant select, update (assessed_at) on invitation to meldpunt_web;
    `);
    for (const table of ['watch', 'flag', 'flag_step', 'invitation', 'assessment', 'panel_conclusion', 'escalation', 'escalation_step']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
        create policy ${table}_desk on ${table} to meldpunt_web using (actor_is('triage', 'chair'));
      `);
    }
    await db.query(`
      create policy invitation_own on invitation for select to meldpunt_web using (person_id = actor_id());
      create policy invitation_assessed on invitation for update to meldpunt_web using (person_id = actor_id());
      create policy flag_panel on flag for select to meldpunt_web
        using (actor_is('panel') and exists (select 1 from invitation i where i.flag_id = flag.id and i.person_id = actor_id()));
      create policy escalation_ministry on escalation for select to meldpunt_web using (actor_is('ministry', 'inspectorate'));
      create policy escalation_panel on escalation for select to meldpunt_web
        using (actor_is('panel') and exists (select 1 from invitation i where i.flag_id = escalation.flag_id and i.person_id = actor_id()));
      create policy escalation_acknowledge on escalation for update to meldpunt_web using (actor_is('ministry'));
      create policy escalation_link on escalation for select to meldpunt_web using (actor_kind() = 'gate');
      create policy escalation_link_acknowledge on escalation for update to meldpunt_web using (actor_kind() = 'gate');
      create policy escalation_step_seen on escalation_step for select to meldpunt_web
        using (exists (select 1 from escalation e where e.id = escalation_step.escalation_id));
      create policy escalation_step_taken on escalation_step for insert to meldpunt_web
        with check (actor_is('ministry') or actor_kind() = 'gate');
      create policy flag_ministry on flag for select to meldpunt_web
        using (actor_is('ministry', 'inspectorate') and exists (select 1 from escalation e where e.flag_id = flag.id));
      create policy flag_step_seen on flag_step for select to meldpunt_web
        using (exists (select 1 from flag f where f.id = flag_step.flag_id));
      create policy assessment_own on assessment for select to meldpunt_web using (person_id = actor_id());
      create policy assessment_file on assessment for insert to meldpunt_web
        with check (actor_is('panel') and person_id = actor_id() and exists (select 1 from flag f where f.id = assessment.flag_id and f.state = 'in-assessment'));
      create policy assessment_peers on assessment for select to meldpunt_web
        using (actor_is('panel')
           and exists (select 1 from invitation i
                        where i.flag_id = assessment.flag_id and i.person_id = actor_id() and i.assessed_at is not null));
      create policy panel_conclusion_seen on panel_conclusion for select to meldpunt_web using (exists (select 1 from flag f where f.id = panel_conclusion.flag_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy flag_panel on flag; drop policy flag_ministry on flag; drop table escalation_step, escalation, panel_conclusion, assessment, invitation, flag_step, flag, watch;
    `);
  }
}
