import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';

/** Beds taken by patients of an epidemic in the whole country, on one day. */
export interface OccupancyDay {
  readonly day: Day;
  readonly wardBeds: number;
  readonly icuBeds: number;
}

/** All reading and writing of the table `occupancy`. */
@Injectable()
export class OccupancyRepository {
  /** Days from one to another, both included, oldest first. */
  async between(tx: Tx, from: Day, to: Day): Promise<OccupancyDay[]> {
    return tx.prepared<OccupancyDay>(
      'outlook.occupancy',
      `select day, ward_beds as "wardBeds", icu_beds as "icuBeds"
         from occupancy
        where day between $1 and $2
        order by day`,
      [from, to],
    );
  }

  /** Adds days, and puts right those that say something else. @returns how many of either */
  async keep(tx: Tx, days: readonly OccupancyDay[], source: string, at: Date): Promise<number> {
    const kept = await tx.query<{ day: Day }>(
      `insert into occupancy (day, ward_beds, icu_beds, source, imported_at)
       select day, ward_beds, icu_beds, $4, $5
         from unnest($1::date[], $2::integer[], $3::integer[]) as given (day, ward_beds, icu_beds)
        order by day
       on conflict (day) do update
          set ward_beds = excluded.ward_beds,
              icu_beds = excluded.icu_beds,
              source = excluded.source,
              imported_at = excluded.imported_at
        where (occupancy.ward_beds, occupancy.icu_beds) is distinct from (excluded.ward_beds, excluded.icu_beds)
       returning day`,
      [days.map(({ day }) => day), days.map(({ wardBeds }) => wardBeds), days.map(({ icuBeds }) => icuBeds), source, at],
    );
    return kept.length;
  }
}
