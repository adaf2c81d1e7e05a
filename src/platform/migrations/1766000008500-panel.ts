import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the panel and the ministry may at all: two roles that the web takes on when somebody of theirs asks. Whatever is not
 * written here they cannot reach, whoever the web believes is asking: no report, no contribution, no key of an organisation,
 * no person but themselves.
 */
export class Panel1766000008500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const role of ['panel', 'ministry'] as const) await db.query(sharedRights(role));
    await db.query(PANEL);
    await db.query(MINISTRY);
    await db.query(DESK_ALONE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `
      do $$ declare made record; begin
        for made in select tablename, policyname
                      from pg_policies
                     where roles <@ array['meldpunt_panel', 'meldpunt_ministry']::name[]
                       and policyname <> all ($1) loop
          execute format('drop policy %I on %I', made.policyname, made.tablename);
        end loop;
      end $$;
      revoke all on all tables in schema public from meldpunt_panel, meldpunt_ministry;
    `.replace('$1', `array[${TAKEN_OVER.map(([, policy]) => `'${policy}'`).join(', ')}]`),
    );
    for (const [table, policy] of TAKEN_OVER) await db.query(`alter policy ${policy} on ${table} to meldpunt_web`);
    for (const table of DESK) await db.query(`alter policy ${table}_desk on ${table} using (actor_is('triage', 'chair'))`);
  }
}

/** Policies that were made for the web. */
const TAKEN_OVER = [
  ['flag', 'flag_panel'],
  ['flag', 'flag_ministry'],
  ['flag_step', 'flag_step_seen'],
  ['invitation', 'invitation_own'],
  ['invitation', 'invitation_assessed'],
  ['assessment', 'assessment_own'],
  ['assessment', 'assessment_peers'],
  ['assessment', 'assessment_file'],
  ['panel_conclusion', 'panel_conclusion_seen'],
  ['escalation', 'escalation_panel'],
  ['escalation', 'escalation_ministry'],
  ['escalation', 'escalation_acknowledge'],
  ['escalation', 'escalation_link'],
  ['escalation', 'escalation_link_acknowledge'],
  ['escalation_step', 'escalation_step_seen'],
  ['escalation_step', 'escalation_step_taken'],
] as const;

const DESK = ['watch', 'flag', 'flag_step', 'invitation', 'assessment', 'panel_conclusion', 'escalation', 'escalation_step'] as const;

const OWN = ['totp', 'recovery_code', 'passkey', 'account_letter', 'session', 'external_identity'] as const;

/** Of everybody who is signed in: the own account, the trail, what stands in public, and the work that is promised. */
function sharedRights(role: 'panel' | 'ministry'): string {
  const to = `meldpunt_${role}`;
  const own = OWN.map(
    (table) => `
      grant select, insert, update, delete on ${table} to ${to};
      create policy ${table}_of_${role} on ${table} to ${to} using (person_id = actor_id());`,
  );
  return `
    ${own.join('')}
    grant select on person to ${to};
    grant update (email, email_index, password_hash) on person to ${to};
    create policy person_of_${role} on person for select to ${to} using (id = actor_id());
    create policy person_account_of_${role} on person for update to ${to} using (id = actor_id());
    grant select, insert on trail to ${to};
    create policy trail_add_of_${role} on trail for insert to ${to} with check (true);
    create policy trail_of_${role} on trail for select to ${to} using (actor_id = actor_id());
    grant insert on outbox to ${to};
    create policy outbox_of_${role} on outbox for insert to ${to} with check (true);
    grant select on policy, published_total, data_key to ${to};
    create policy policy_of_${role} on policy for select to ${to} using (true);
    create policy published_total_of_${role} on published_total for select to ${to} using (actor_kind() = 'person');
    create policy data_key_of_${role} on data_key for select to ${to}
      using (owner = 'service' and (purpose = 'dossier' or (actor_kind() = 'person' and purpose in ('identity', 'account'))));`;
}

const PANEL = `
  grant select on flag, flag_step, invitation, assessment, panel_conclusion, escalation, escalation_step, ministry_contact
    to meldpunt_panel;
  grant insert on flag_step, assessment, panel_conclusion, escalation, escalation_step to meldpunt_panel;
  grant update (state, changed_at) on flag to meldpunt_panel;
  grant update (assessed_at) on invitation to meldpunt_panel;
  grant update (state, look_again_at) on escalation to meldpunt_panel;

  create policy person_chair on person for select to meldpunt_panel using (actor_is('chair') and roles && array['panel', 'chair']);
  create policy ministry_contact_chair on ministry_contact for select to meldpunt_panel using (actor_is('chair'));

  alter policy flag_panel on flag to meldpunt_panel;
  create policy flag_chair on flag for select to meldpunt_panel using (actor_is('chair'));
  create policy flag_chair_moves on flag for update to meldpunt_panel using (actor_is('chair'));
  alter policy flag_step_seen on flag_step to meldpunt_panel, meldpunt_ministry;
  create policy flag_step_chair on flag_step for insert to meldpunt_panel
    with check (actor_is('chair') and actor_id = actor_id() and exists (select 1 from flag f where f.id = flag_step.flag_id));

  alter policy invitation_own on invitation to meldpunt_panel;
  alter policy invitation_assessed on invitation to meldpunt_panel;
  create policy invitation_chair on invitation for select to meldpunt_panel using (actor_is('chair'));
  create policy invitation_round on invitation for update to meldpunt_panel using (actor_is('chair'));

  alter policy assessment_own on assessment to meldpunt_panel;
  alter policy assessment_peers on assessment to meldpunt_panel;
  alter policy assessment_file on assessment to meldpunt_panel
    with check (person_id = actor_id()
            and actor_is('panel', 'chair')
            and exists (select 1 from flag f where f.id = assessment.flag_id and f.state = 'in-assessment'));
  create policy assessment_chair on assessment for select to meldpunt_panel using (actor_is('chair'));

  alter policy panel_conclusion_seen on panel_conclusion to meldpunt_panel, meldpunt_ministry;
  create policy panel_conclusion_chair on panel_conclusion for insert to meldpunt_panel
    with check (actor_is('chair') and concluded_by = actor_id());

  alter policy escalation_panel on escalation to meldpunt_panel;
  create policy escalation_chair on escalation for select to meldpunt_panel using (actor_is('chair'));
  create policy escalation_chair_sends on escalation for insert to meldpunt_panel
    with check (actor_is('chair') and escalated_by = actor_id());
  create policy escalation_chair_settles on escalation for update to meldpunt_panel using (actor_is('chair'));
  alter policy escalation_step_seen on escalation_step to meldpunt_panel, meldpunt_ministry;
  create policy escalation_step_chair on escalation_step for insert to meldpunt_panel with check (actor_is('chair'));`;

/** Of assessments and invitations the ministry sees no row: asking for them is no fault. */
const MINISTRY = `
  grant select on flag, flag_step, panel_conclusion, escalation, escalation_step, assessment, invitation to meldpunt_ministry;
  grant update (state, acknowledged_by, acknowledged_at, followed_up_at, look_again_at) on escalation to meldpunt_ministry;
  grant insert on escalation_step to meldpunt_ministry;

  alter policy flag_ministry on flag to meldpunt_ministry;
  alter policy escalation_ministry on escalation to meldpunt_ministry;
  alter policy escalation_acknowledge on escalation to meldpunt_ministry;
  alter policy escalation_link on escalation to meldpunt_ministry using (actor_kind() = 'link' and id = actor_subject());
  alter policy escalation_link_acknowledge on escalation to meldpunt_ministry using (actor_kind() = 'link' and id = actor_subject());
  alter policy escalation_step_taken on escalation_step to meldpunt_ministry
    with check (actor_is('ministry') or (actor_kind() = 'link' and escalation_id = actor_subject()));`;

/** The chair comes as the panel; as the web nobody of the panel or the ministry has a right to a dossier. */
const DESK_ALONE = DESK.map((table) => `alter policy ${table}_desk on ${table} using (actor_is('triage'));`).join('\n');
