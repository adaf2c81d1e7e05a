import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an organisation's administrator does with the own people, and the triage desk with a first administrator. */
export class Administration1766000002800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(UNANSWERED);
    await db.query(RIGHTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy person_first_administrator on person;
      drop policy session_of_ended on session;
      drop policy person_of_colleague on person;
      drop trigger person_keeps_own on person;
      drop function person_keeps_own();
      drop table unanswered_invitation;
    `);
  }
}

const UNANSWERED = `
  create table unanswered_invitation (
    id              uuid        not null,
    organisation_id uuid        not null,
    wish            sealed      not null,
    made_at         timestamptz not null,
    ended_at        timestamptz,
    constraint unanswered_invitation_pk           primary key (id),
    constraint unanswered_invitation_organisation foreign key (organisation_id) references organisation (id)
  );
  create index unanswered_invitation_of_organisation on unanswered_invitation (organisation_id);
  comment on table unanswered_invitation is
    'invited at an address that has an account elsewhere: stands among the people as any who never answered, so that inviting tells nothing';
  alter table unanswered_invitation enable row level security;
  alter table unanswered_invitation force row level security;
  create policy unanswered_invitation_worker on unanswered_invitation to meldpunt_worker using (true);
  create policy unanswered_invitation_own on unanswered_invitation for all to meldpunt_web
    using (actor_is('organisation-admin') and organisation_id = actor_organisation());
  grant select, insert, update on unanswered_invitation to meldpunt_web;
  grant select, insert, update, delete on unanswered_invitation to meldpunt_worker;`;

/** An administrator ends and gives back access, and changes nothing else of a colleague: not with which address or password. */
const RIGHTS = `
  create function person_keeps_own() returns trigger language plpgsql as $$
  begin
    if actor_kind() = 'person' and old.id is distinct from actor_id()
       and to_jsonb(new) - 'disabled_at' is distinct from to_jsonb(old) - 'disabled_at' then
      raise exception 'only a person changes the own account' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
  create trigger person_keeps_own before update on person for each row execute function person_keeps_own();
  grant update (disabled_at) on person to meldpunt_web;
  create policy person_of_colleague on person for update to meldpunt_web
    using (actor_is('organisation-admin') and organisation_id = actor_organisation() and roles <@ array['reporter', 'organisation-admin'])
    with check (organisation_id = actor_organisation());
  create policy session_of_ended on session for all to meldpunt_web
    using (actor_is('organisation-admin')
       and exists (select from person
                    where person.id = person_id
                      and person.organisation_id = actor_organisation()
                      and person.disabled_at is not null));
  create policy person_first_administrator on person for insert to meldpunt_web
    with check (actor_is('triage') and organisation_id is not null and roles = array['organisation-admin']);`;
