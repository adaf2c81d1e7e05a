import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles of whoever is signed in: everybody keeps the own key and sees no other. */
const SIGNED_IN = ['web', 'panel', 'ministry'] as const;

/** Public keys that mail is encrypted to: of people, and of contacts who have no account. */
export class MailKeys1766000009500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table mail_key (
        id            uuid        not null,
        person_id     uuid,
        contact_index bytea,
        armored       sealed      not null,
        set_at        timestamptz not null,
        constraint mail_key_pk      primary key (id),
        constraint mail_key_person  foreign key (person_id) references person (id),
        constraint mail_key_once    unique (person_id),
        constraint mail_key_contact unique (contact_index),
        constraint mail_key_whose   check (num_nonnulls(person_id, contact_index) = 1)
      );
      comment on column mail_key.contact_index is 'blind index of the address of a contact';
      comment on column mail_key.armored is 'key of the owner of the identity, purpose identity: an OpenPGP public key, whose user id names its owner';
      alter table mail_key enable row level security;
      alter table mail_key force row level security;
      create policy mail_key_worker on mail_key to meldpunt_worker using (true);
      grant select, insert, update, delete on mail_key to meldpunt_worker;
    `);
    for (const role of SIGNED_IN) {
      await db.query(`
        create policy mail_key_of_${role} on mail_key to meldpunt_${role} using (person_id = actor_id());
        grant select, insert, delete on mail_key to meldpunt_${role};
      `);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table mail_key');
  }
}
