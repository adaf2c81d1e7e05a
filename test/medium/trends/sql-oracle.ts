/** The cells worked out, over `opened_report`, in one statement straight from the reports, by other means than the code under test. */
export const ORACLE = `
  with counted as (
    select r.*, o.holding_id, coalesce(o.region, 'NL') as region, o.sector, o.side, date_trunc('week', r.as_of::timestamp)::date as week
      from opened_report r join organisation o on o.id = r.organisation_id
     where r.is_current and r.state = 'filed'
  ),
  shelf as (
    select distinct on (organisation_id, product_group, week) organisation_id, product_group, week, usable, blocked,
           (select coalesce(sum((d->>'amount')::numeric), 0) from jsonb_array_elements(deliveries) d) as incoming
      from counted where kind = 'stock'
     order by organisation_id, product_group, week, as_of desc, filed_at desc
  ),
  period as (
    select distinct on (organisation_id, product_group, week, period_start) organisation_id, product_group, week, used,
           period_end - period_start + 1 as days
      from counted where kind = 'stock' and used is not null
     order by organisation_id, product_group, week, period_start, as_of desc, filed_at desc
  ),
  measured as (
    select organisation_id, product_group, week, round(sum(used) * 7 / sum(days), 6) as used from period group by 1, 2, 3
  ),
  stated as (
    select distinct on (organisation_id, product_group, week) organisation_id, product_group, week, used_per_week
      from counted where kind = 'stock' and used_per_week is not null
     order by organisation_id, product_group, week, as_of desc, filed_at desc
  ),
  expecting as (
    select distinct on (organisation_id, product_group, week) organisation_id, product_group, week, expected_per_week
      from counted where expected_per_week is not null
     order by organisation_id, product_group, week, as_of desc, filed_at desc
  ),
  one as (
    select c.organisation_id, c.product_group, c.week, c.region, c.sector, c.side, c.holding_id, s.usable, s.blocked, s.incoming,
           coalesce(m.used, t.used_per_week) as used, coalesce(e.expected_per_week, m.used, t.used_per_week) as expected,
           count(*) filter (where severity = 1) as s1, count(*) filter (where severity = 2) as s2, count(*) filter (where severity = 3) as s3,
           count(*) filter (where severity = 4) as s4, count(*) filter (where severity = 5) as s5,
           count(*) filter (where kind = 'interruption') as notices
      from counted c
      left join shelf s using (organisation_id, product_group, week)
      left join measured m using (organisation_id, product_group, week)
      left join stated t using (organisation_id, product_group, week)
      left join expecting e using (organisation_id, product_group, week)
     group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
  )`;

const MEASURES = `count(*)::integer as contributors,
       count(usable)::integer as reporters,
       count(distinct holding_id) filter (where usable is not null)::integer as holdings,
       coalesce(sum(usable), 0) as usable,
       coalesce(sum(blocked), 0) as blocked,
       coalesce(sum(used), 0) as used,
       count(used)::integer as users,
       count(distinct holding_id) filter (where used is not null)::integer as user_holdings,
       coalesce(sum(usable) filter (where used is not null), 0) as stock_of_users,
       coalesce(sum(expected) filter (where usable is not null), 0) as expected,
       count(expected) filter (where usable is not null)::integer as expecters,
       count(distinct holding_id) filter (where expected is not null and usable is not null)::integer as expecter_holdings,
       coalesce(sum(usable) filter (where expected is not null), 0) as stock_of_expecters,
       coalesce(sum(incoming), 0) as incoming,
       array[sum(s1), sum(s2), sum(s3), sum(s4), sum(s5)]::integer[] as signals,
       sum(notices)::integer as notices`;

export const ORACLE_CELLS = `${ORACLE}
  select product_group, week::text as week_start, region, sector, side, ${MEASURES} from one group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;

export const ORACLE_SERIES = `${ORACLE}
  select product_group, week::text as week_start, scope_kind, scope_code, side, ${MEASURES}
    from one cross join lateral (values ('national', 'NL'), ('region', region)) as s (scope_kind, scope_code)
   where scope_kind = 'national' or scope_code <> 'NL'
   group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;
