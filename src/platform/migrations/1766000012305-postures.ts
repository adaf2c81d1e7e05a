import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Postures and duties are proposed as guidelines are. What follows from a decision on the posture is done once: a row per step; what the
 * desk found when it looked back is written once.
 */
export class Postures1766000012305 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table policy_proposal
        drop constraint policy_proposal_kind,
        add column side text,
        alter column product_group drop not null,
        add constraint policy_proposal_kind check (kind in ('infection-guideline', 'posture', 'reporting-duty')),
        add constraint policy_proposal_side check (side in ('care', 'supplier')),
        add constraint policy_proposal_group check (kind <> 'infection-guideline' or product_group is not null);
      comment on column policy_proposal.product_group is 'null: for every product group without a row of its own';

      create table posture_step (
        policy_id bigint         not null,
        step      text           not null,
        taken_at  timestamptz(3) not null,
        constraint posture_step_pk     primary key (policy_id, step),
        constraint posture_step_policy foreign key (policy_id) references policy (id),
        constraint posture_step_step   check (step in ('decided', 'begun', 'ended', 'evaluate'))
      );
      comment on table posture_step is 'what was done once with a decision on the posture';

      create table posture_evaluation (
        policy_id   bigint         not null,
        verdict     text           not null,
        finding     sealed         not null,
        recorded_by uuid           not null,
        recorded_at timestamptz(3) not null,
        constraint posture_evaluation_pk       primary key (policy_id),
        constraint posture_evaluation_policy   foreign key (policy_id) references policy (id),
        constraint posture_evaluation_recorder foreign key (recorded_by) references person (id),
        constraint posture_evaluation_verdict  check (verdict in ('in-time', 'too-late', 'not-needed'))
      );
      comment on column posture_evaluation.finding is 'key of the service, purpose dossier: what was found';

      grant select, insert on posture_step to meldpunt_worker;
      grant select, update (finding) on posture_evaluation to meldpunt_worker;
      grant select, insert on posture_evaluation to meldpunt_web;
      grant select on posture_evaluation to meldpunt_panel;
    `);
    for (const table of ['posture_step', 'posture_evaluation']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
      `);
    }
    await db.query(`
      create policy posture_evaluation_desk on posture_evaluation for select to meldpunt_web using (actor_is('triage'));
      create policy posture_evaluation_chair on posture_evaluation for select to meldpunt_panel using (actor_is('chair'));
      create policy posture_evaluation_record on posture_evaluation for insert to meldpunt_web
        with check (actor_is('triage') and recorded_by = actor_id());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table posture_evaluation, posture_step;
      delete from policy_proposal where kind <> 'infection-guideline';
      alter table policy_proposal
        drop constraint policy_proposal_group,
        drop constraint policy_proposal_side,
        drop constraint policy_proposal_kind,
        drop column side,
        alter column product_group set not null,
        add constraint policy_proposal_kind check (kind = 'infection-guideline');
      comment on column policy_proposal.product_group is null;
    `);
  }
}
