import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads what was published may know when that was: a file of totals says so. */
export class PublicationDays1766000012416 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const role of ['web', 'panel', 'ministry']) {
      await db.query(`
        grant select (product_group, side, week_start, published_at) on publication to meldpunt_${role};
        create policy publication_of_${role} on publication for select to meldpunt_${role} using (actor_kind() = 'person');
      `);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const role of ['web', 'panel', 'ministry']) {
      await db.query(`
        drop policy publication_of_${role} on publication;
        revoke select (product_group, side, week_start, published_at) on publication from meldpunt_${role};
      `);
    }
  }
}
