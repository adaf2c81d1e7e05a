import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Break-glass access: a chair asks to read the reports behind one dossier, two system administrators grant it, an auditor reviews it.
 * Every step is a row that is added and never changed. Through one that is open now, by the clock of the database, and through
 * nothing else, the role of the panel sees a report, whose it is and its key: the floor knows both persons and the end.
 */
export class BreakGlass1766000008950 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(STANDING);
    await db.query(RIGHTS);
    await db.query(OPENED);
    await db.query(TOLD);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy report_message_service on report_message;
      revoke insert on report_message from meldpunt_worker;
      alter table report_message
        drop constraint report_message_author,
        add constraint report_message_author check (author_kind in ('person', 'receipt')) not valid;
      drop policy data_key_words_of_chair on data_key;
      drop policy data_key_words on data_key;
      drop policy data_key_by_break_glass on data_key;
      drop policy organisation_by_break_glass on organisation;
      drop policy report_by_break_glass on report;
      revoke select on report, organisation from meldpunt_panel;
      drop policy break_glass_report_open on break_glass_report;
      drop policy break_glass_step_open on break_glass_step;
      drop function break_glass_open(uuid);
      drop function break_glass_granted(uuid);
      drop table break_glass_report, break_glass_step, break_glass;
    `);
  }
}

const TABLES = `
  create table break_glass (
    id        uuid           not null,
    flag_id   uuid           not null,
    asked_by  uuid           not null,
    content   sealed         not null,
    asked_at  timestamptz(3) not null,
    lapses_at timestamptz(3) not null,
    constraint break_glass_pk    primary key (id),
    constraint break_glass_flag  foreign key (flag_id) references flag (id),
    constraint break_glass_asker foreign key (asked_by) references person (id)
  );
  comment on column break_glass.content is 'key of the service, purpose break-glass: why, and who asked';
  comment on column break_glass.lapses_at is 'until when it may be granted';
  create index break_glass_of_flag on break_glass (flag_id);

  create table break_glass_step (
    use_id    uuid           not null,
    kind      text           not null,
    person_id uuid           not null,
    taken_at  timestamptz(3) not null,
    until     timestamptz(3),
    content   sealed         not null,
    constraint break_glass_step_pk     primary key (use_id, kind, person_id),
    constraint break_glass_step_use    foreign key (use_id) references break_glass (id),
    constraint break_glass_step_person foreign key (person_id) references person (id),
    constraint break_glass_step_kind   check (kind in ('granted', 'refused', 'opened', 'ended', 'reviewed')),
    constraint break_glass_step_until  check ((kind = 'opened') = (until is not null)),
    constraint break_glass_step_short  check (until <= taken_at + interval '24 hours')
  );
  comment on table break_glass_step is 'what became of a question for break-glass access; granted by two, everything else once';
  comment on column break_glass_step.until is 'of opened: when it ends by itself';
  comment on column break_glass_step.content is 'key of the service, purpose break-glass: who, and of a review what was found';
  create unique index break_glass_step_once on break_glass_step (use_id, kind) where kind <> 'granted';
  create unique index break_glass_step_one_answer on break_glass_step (use_id, person_id) where kind in ('granted', 'refused');

  create table break_glass_report (
    use_id          uuid           not null,
    report_id       uuid           not null,
    organisation_id uuid           not null,
    letter          text           not null,
    told_at         timestamptz(3),
    constraint break_glass_report_pk           primary key (use_id, report_id),
    constraint break_glass_report_use          foreign key (use_id) references break_glass (id),
    constraint break_glass_report_organisation foreign key (organisation_id) references organisation (id)
  );
  comment on table break_glass_report is 'what a use opens: the reports behind the dossier when it was asked for';
  comment on column break_glass_report.told_at is 'when who reported was told that it opened; null: not yet';
  create index break_glass_report_of_report on break_glass_report (report_id);`;

/** With the owner's rights: a policy may not ask its own table, and who asks may not read all of it. */
const STANDING = `
  create policy break_glass_step_counted on break_glass_step for select to meldpunt_owner using (true);
  create function break_glass_granted(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    return (select count(*) filter (where kind = 'granted') >= 2 and count(*) filter (where kind = 'refused') = 0
              from break_glass_step
             where use_id = asked);
  create function break_glass_open(asked uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    return break_glass_granted(asked)
       and exists (select 1 from break_glass_step s where s.use_id = asked and s.kind = 'opened' and now() < s.until)
       and not exists (select 1 from break_glass_step s where s.use_id = asked and s.kind = 'ended');
  revoke all on function break_glass_granted(uuid), break_glass_open(uuid) from public;
  grant execute on function break_glass_granted(uuid) to meldpunt_web;
  grant execute on function break_glass_open(uuid) to meldpunt_panel;`;

const RIGHTS = `
  ${['break_glass', 'break_glass_step', 'break_glass_report']
    .map(
      (table) => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy ${table}_worker on ${table} to meldpunt_worker using (true);`,
    )
    .join('')}
  grant select, update (content) on break_glass, break_glass_step to meldpunt_worker;
  grant select, insert, update (told_at) on break_glass_report to meldpunt_worker;
  grant select on break_glass, break_glass_report to meldpunt_web;
  grant select, insert on break_glass_step to meldpunt_web;
  grant select, insert on break_glass to meldpunt_panel;
  grant select (use_id, kind, person_id, taken_at, until), insert on break_glass_step to meldpunt_panel;
  grant select on break_glass_report to meldpunt_panel;

  create policy break_glass_own on break_glass for select to meldpunt_panel
    using (actor_is('chair') and asked_by = actor_id() and opened(flag_id));
  create policy break_glass_ask on break_glass for insert to meldpunt_panel
    with check (actor_is('chair') and asked_by = actor_id() and opened(flag_id));
  create policy break_glass_seen on break_glass for select to meldpunt_web using (actor_is('system-admin', 'auditor'));

  create policy break_glass_step_own on break_glass_step for select to meldpunt_panel
    using (exists (select 1 from break_glass g where g.id = break_glass_step.use_id));
  create policy break_glass_step_end_own on break_glass_step for insert to meldpunt_panel
    with check (kind = 'ended' and person_id = actor_id() and exists (select 1 from break_glass g where g.id = break_glass_step.use_id));
  create policy break_glass_step_seen on break_glass_step for select to meldpunt_web
    using (actor_is('auditor') or (actor_is('system-admin') and kind <> 'reviewed'));
  create policy break_glass_step_decide on break_glass_step for insert to meldpunt_web
    with check (kind in ('granted', 'refused')
            and actor_is('system-admin')
            and person_id = actor_id()
            and exists (select 1 from break_glass g where g.id = break_glass_step.use_id and g.asked_by <> actor_id()));
  create policy break_glass_step_open on break_glass_step for insert to meldpunt_web
    with check (kind = 'opened' and actor_is('system-admin') and person_id = actor_id() and break_glass_granted(use_id));
  create policy break_glass_step_end on break_glass_step for insert to meldpunt_web
    with check (kind = 'ended' and actor_is('system-admin') and person_id = actor_id());
  create policy break_glass_step_review on break_glass_step for insert to meldpunt_web
    with check (kind = 'reviewed' and actor_is('auditor') and person_id = actor_id());

  create policy break_glass_report_open on break_glass_report for select to meldpunt_panel
    using (exists (select 1 from break_glass g where g.id = break_glass_report.use_id) and break_glass_open(use_id));
  create policy break_glass_report_reviewed on break_glass_report for select to meldpunt_web using (actor_is('auditor'));`;

/** What it opens: what was filed before it was asked for. Who filed a report stays closed, as it does on a legal ground. */
const OPENED = `
  grant select (report_id, version, filed_at, recorded_at, organisation_id, kind, product_group, as_of, state, is_current, body, sandbox)
    on report to meldpunt_panel;
  grant select (id, name) on organisation to meldpunt_panel;
  create policy report_by_break_glass on report for select to meldpunt_panel
    using (actor_is('chair')
       and not sandbox
       and exists (select 1
                     from break_glass_report b
                     join break_glass g on g.id = b.use_id
                    where b.report_id = report.report_id
                      and b.organisation_id = report.organisation_id
                      and report.recorded_at <= g.asked_at));
  create policy organisation_by_break_glass on organisation for select to meldpunt_panel
    using (actor_is('chair') and exists (select 1 from break_glass_report b where b.organisation_id = organisation.id));
  create policy data_key_by_break_glass on data_key for select to meldpunt_panel
    using (actor_is('chair')
       and purpose = 'report'
       and exists (select 1 from break_glass_report b where b.organisation_id::text = data_key.owner));
  create policy data_key_words on data_key for select to meldpunt_web
    using (owner = 'service' and purpose = 'break-glass' and actor_is('system-admin', 'auditor'));
  create policy data_key_words_of_chair on data_key for select to meldpunt_panel
    using (owner = 'service' and purpose = 'break-glass' and actor_is('chair'));`;

/** The service itself tells who reported: nobody of the desk was there. */
const TOLD = `
  alter table report_message
    drop constraint report_message_author,
    add constraint report_message_author check (author_kind in ('person', 'receipt', 'service'));
  grant insert on report_message to meldpunt_worker;
  create policy report_message_service on report_message as restrictive for insert to meldpunt_worker
    with check (from_desk and author_kind = 'service');`;
