import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lies ahead: beds of an epidemic, which everybody may know, and what the last night that was looked at says of the country and of
 * each site. The country's is for the worker and the triage desk, a site's for these and the site itself.
 */
export class Outlook1766000008100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table occupancy (
        day         date        not null,
        ward_beds   integer     not null,
        icu_beds    integer     not null,
        source      text        not null,
        imported_at timestamptz not null,
        constraint occupancy_pk   primary key (day),
        constraint occupancy_real check (ward_beds >= 0 and icu_beds >= 0)
      );
      comment on table occupancy is 'public: beds taken by patients of an epidemic in the whole country, per day';
      comment on column occupancy.ward_beds is 'beds';
      comment on column occupancy.icu_beds is 'beds on intensive care';

      create table outlook (
        product_group text        not null,
        night         date        not null,
        state         sealed      not null,
        looked_at     timestamptz not null,
        constraint outlook_pk primary key (product_group)
      );
      comment on table outlook is 'what lies ahead of a product group in the country, as of the last night that was looked at';
      comment on column outlook.night is 'the first day ahead';
      comment on column outlook.state is 'key of the service, purpose totals: a CountryNight';

      create table site_outlook (
        organisation_id uuid        not null,
        product_group   text        not null,
        night           date        not null,
        state           sealed      not null,
        looked_at       timestamptz not null,
        constraint site_outlook_pk           primary key (organisation_id, product_group),
        constraint site_outlook_organisation foreign key (organisation_id) references organisation (id)
      );
      comment on table site_outlook is 'the same for one organisation; who is silent keeps its last night';
      comment on column site_outlook.night is 'the first day ahead';
      comment on column site_outlook.state is 'key of the organisation, purpose report: a Night';
      create index site_outlook_of_group on site_outlook (product_group);

      grant select, insert, update on occupancy, outlook, site_outlook to meldpunt_worker;
      grant select on occupancy, outlook, site_outlook to meldpunt_web;
    `);
    for (const table of ['occupancy', 'outlook', 'site_outlook']) {
      await db.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_worker on ${table} to meldpunt_worker using (true);
      `);
    }
    await db.query(`
      create policy occupancy_read on occupancy for select to meldpunt_web using (true);
      create policy outlook_desk on outlook for select to meldpunt_web using (actor_is('triage'));
      create policy site_outlook_desk on site_outlook for select to meldpunt_web using (actor_is('triage'));
      create policy site_outlook_own on site_outlook for select to meldpunt_web using (organisation_id = actor_organisation());
      create policy site_outlook_live on site_outlook as restrictive to meldpunt_web using (not (select actor_is('sandbox')));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table site_outlook, outlook, occupancy');
  }
}
