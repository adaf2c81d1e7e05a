import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Exemptions from duties to report: asked for by an organisation or recorded by the desk; from a duty by law given by two persons. One that is
 * ended or withdrawn keeps its row, and has a second that is added and never changed.
 */
export class Exemptions1766000012415 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(STAYS);
    await db.query(RIGHTS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table duty_exemption_end; drop table duty_exemption; drop function duty_exemption_stays();');
  }
}

const TABLES = `
  create table duty_exemption (
    id              uuid           not null,
    organisation_id uuid           not null,
    product_group   text,
    valid_from      date           not null,
    valid_until     date           not null,
    statutory       boolean        not null,
    request         sealed,
    asked_by        uuid,
    begun_at        timestamptz(3) not null,
    answer          sealed,
    proposed_by     uuid,
    decided_by      uuid,
    decided_at      timestamptz(3),
    granted         boolean,
    constraint duty_exemption_pk           primary key (id),
    constraint duty_exemption_organisation foreign key (organisation_id) references organisation (id),
    constraint duty_exemption_asker        foreign key (asked_by) references person (id),
    constraint duty_exemption_proposer     foreign key (proposed_by) references person (id),
    constraint duty_exemption_decider      foreign key (decided_by) references person (id),
    constraint duty_exemption_days         check (valid_from <= valid_until),
    constraint duty_exemption_asked        check ((asked_by is null) = (request is null)),
    constraint duty_exemption_proposed     check ((proposed_by is null) = (answer is null)),
    constraint duty_exemption_begun        check (asked_by is not null or proposed_by is not null),
    constraint duty_exemption_decided      check ((decided_by is null) = (granted is null) and (decided_by is null) = (decided_at is null)),
    constraint duty_exemption_reasoned     check (granted is null or answer is not null),
    constraint duty_exemption_two_persons  check (not (statutory and granted is true and decided_by = proposed_by))
  );
  comment on column duty_exemption.product_group is 'null: whatever the organisation would have to state';
  comment on column duty_exemption.valid_from is 'first day in the Netherlands on which it frees, inclusive';
  comment on column duty_exemption.valid_until is 'last such day, inclusive';
  comment on column duty_exemption.statutory is 'a duty by law holds for it: given by two persons; false while the desk did nothing yet';
  comment on column duty_exemption.request is 'key of the organisation, purpose correspondence: why it asks; null: it did not ask';
  comment on column duty_exemption.answer is 'key of the organisation, purpose correspondence: an ExemptionAnswer; null: the desk said nothing yet';
  create index duty_exemption_of_organisation on duty_exemption (organisation_id);

  create table duty_exemption_end (
    exemption_id uuid           not null,
    ended_on     date           not null,
    ended_by     uuid           not null,
    ended_at     timestamptz(3) not null,
    answer       sealed,
    constraint duty_exemption_end_pk        primary key (exemption_id),
    constraint duty_exemption_end_exemption foreign key (exemption_id) references duty_exemption (id),
    constraint duty_exemption_end_person    foreign key (ended_by) references person (id)
  );
  comment on column duty_exemption_end.ended_on is 'last day on which it frees, inclusive';
  comment on column duty_exemption_end.answer is 'key of the organisation, purpose correspondence: an ExemptionAnswer; null: the organisation itself ended it';`;

const STAYS = `
  create function duty_exemption_stays() returns trigger language plpgsql as $$
  begin
    if old.proposed_by is not null
       and (new.proposed_by is distinct from old.proposed_by or (old.statutory and not new.statutory)) then
      raise exception 'who proposed an exemption, and that a duty by law holds, stays' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end $$;
  create trigger duty_exemption_stays before update on duty_exemption for each row execute function duty_exemption_stays();`;

const RIGHTS = `
  alter table duty_exemption enable row level security;
  alter table duty_exemption force row level security;
  grant select, delete, update (request, answer) on duty_exemption to meldpunt_worker;
  grant select, insert, update (statutory, answer, proposed_by, decided_by, decided_at, granted) on duty_exemption to meldpunt_web;
  create policy duty_exemption_worker on duty_exemption to meldpunt_worker using (true);
  create policy duty_exemption_own on duty_exemption for select to meldpunt_web
    using (organisation_id = actor_organisation()
       and actor_is('reporter', 'organisation-admin')
       and (asked_by is not null or granted));
  create policy duty_exemption_desk on duty_exemption for select to meldpunt_web using (actor_is('triage'));
  create policy duty_exemption_ask on duty_exemption for insert to meldpunt_web
    with check (organisation_id = actor_organisation()
            and actor_is('reporter', 'organisation-admin')
            and asked_by = actor_id()
            and proposed_by is null
            and not statutory);
  create policy duty_exemption_record on duty_exemption for insert to meldpunt_web
    with check (actor_is('triage') and asked_by is null and proposed_by = actor_id() and (decided_by is null or decided_by = actor_id()));
  create policy duty_exemption_answer on duty_exemption for update to meldpunt_web
    using (actor_is('triage') and decided_by is null)
    with check (decided_by = actor_id() or (decided_by is null and proposed_by = actor_id()));

  alter table duty_exemption_end enable row level security;
  alter table duty_exemption_end force row level security;
  grant select, delete, update (answer) on duty_exemption_end to meldpunt_worker;
  grant select, insert on duty_exemption_end to meldpunt_web;
  create policy duty_exemption_end_worker on duty_exemption_end to meldpunt_worker using (true);
  create policy duty_exemption_end_seen on duty_exemption_end for select to meldpunt_web
    using (exists (select 1 from duty_exemption e where e.id = exemption_id));
  create policy duty_exemption_end_own on duty_exemption_end for insert to meldpunt_web
    with check (ended_by = actor_id()
            and answer is null
            and exists (select 1 from duty_exemption e where e.id = exemption_id and e.organisation_id = actor_organisation()));
  create policy duty_exemption_end_desk on duty_exemption_end for insert to meldpunt_web
    with check (actor_is('triage') and ended_by = actor_id() and answer is not null);`;
