import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of policy that somebody of the desk proposes and a chair of the panel decides on. The web may not write policy: what was approved the
 * worker adds, once.
 */
export class PolicyProposals1766000008970 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table policy_proposal (
        id            uuid           not null,
        kind          text           not null,
        product_group text           not null,
        value         jsonb          not null,
        valid_from    date           not null,
        author        text           not null,
        reason        text           not null,
        source        text           not null,
        proposed_by   uuid           not null,
        proposed_at   timestamptz(3) not null,
        decided_by    uuid,
        decided_at    timestamptz(3),
        approved      boolean,
        policy_id     bigint,
        constraint policy_proposal_pk          primary key (id),
        constraint policy_proposal_kind        check (kind = 'infection-guideline'),
        constraint policy_proposal_proposer    foreign key (proposed_by) references person (id),
        constraint policy_proposal_decider     foreign key (decided_by) references person (id),
        constraint policy_proposal_policy      foreign key (policy_id) references policy (id),
        constraint policy_proposal_two_persons check (decided_by <> proposed_by),
        constraint policy_proposal_decided     check ((decided_by is null) = (approved is null) and (decided_by is null) = (decided_at is null)),
        constraint policy_proposal_adopted     check (policy_id is null or approved is true)
      );
      comment on column policy_proposal.policy_id is 'the row that it became; null: none yet';

      alter table policy_proposal enable row level security;
      alter table policy_proposal force row level security;
      grant select, update (policy_id) on policy_proposal to meldpunt_worker;
      grant select, insert on policy_proposal to meldpunt_web;
      grant select, update (decided_by, decided_at, approved) on policy_proposal to meldpunt_panel;
      create policy policy_proposal_worker on policy_proposal to meldpunt_worker using (true);
      create policy policy_proposal_desk on policy_proposal for select to meldpunt_web using (actor_is('triage'));
      create policy policy_proposal_propose on policy_proposal for insert to meldpunt_web
        with check (actor_is('triage') and proposed_by = actor_id() and decided_by is null and policy_id is null);
      create policy policy_proposal_chair on policy_proposal for select to meldpunt_panel using (actor_is('chair'));
      create policy policy_proposal_decide on policy_proposal for update to meldpunt_panel
        using (actor_is('chair') and decided_by is null and proposed_by <> actor_id())
        with check (decided_by = actor_id());
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table policy_proposal');
  }
}
