/** What every sum over contributions selects; `sign` is 1 for what comes in and -1 for what goes out. */
const SUMS = `sum(sign)::integer as contributors,
              coalesce(sum(sign) filter (where usable is not null), 0)::integer as reporters,
              coalesce(sum(sign * usable), 0) as usable,
              coalesce(sum(sign * blocked), 0) as blocked,
              coalesce(sum(sign * used), 0) as used,
              coalesce(sum(sign) filter (where used is not null), 0)::integer as users,
              coalesce(sum(sign * usable) filter (where used is not null), 0) as stock_of_users,
              coalesce(sum(sign * expected) filter (where usable is not null), 0) as expected,
              coalesce(sum(sign) filter (where expected is not null and usable is not null), 0)::integer as expecters,
              coalesce(sum(sign * usable) filter (where expected is not null), 0) as stock_of_expecters,
              coalesce(sum(sign * incoming), 0) as incoming,
              array[sum(sign * signals[1]), sum(sign * signals[2]), sum(sign * signals[3]), sum(sign * signals[4]),
                    sum(sign * signals[5])]::integer[] as signals,
              sum(sign * notices)::integer as notices`;

const CELL_COLUMNS = ['product_group', 'week_start', 'region', 'sector', 'side'];
const CELL = CELL_COLUMNS.join(', ');
const ofCell = (table: string) => CELL_COLUMNS.map((column) => `${table}.${column}`).join(', ');
const ofWeek = (table: string) => `${table}.product_group, ${table}.week_start`;
const OF_CELL = `contributors, reporters, usable, blocked, used, users, stock_of_users, expected, expecters, stock_of_expecters,
              incoming, signals, notices`;
const ADDED = OF_CELL.split(/,\s+/)
  .filter((column) => column !== 'signals')
  .map((column) => `${column} = cell.${column} + excluded.${column}`)
  .join(', ');
const ADDED_SIGNALS = [1, 2, 3, 4, 5].map((at) => `cell.signals[${at}] + excluded.signals[${at}]`).join(', ');

/** Adds the rows of `change` (a contribution with its sign) to cells and cell_holding; yields the cells that were touched. */
export const ADD_CHANGES = `
  per_cell as (
    select ${CELL}, ${SUMS} from change group by ${CELL}
  ),
  per_holding as (
    select ${CELL}, holding_id, ${SUMS} from change group by ${CELL}, holding_id
  ),
  added_cells as (
    insert into cell (${CELL}, ${OF_CELL}, holdings, user_holdings, expecter_holdings, largest, second)
    select ${CELL}, ${OF_CELL}, 0, 0, 0, 0, 0 from per_cell order by ${CELL}
    on conflict (${CELL}) do update set ${ADDED}, signals = array[${ADDED_SIGNALS}]
  ),
  added_holdings as (
    insert into cell_holding (${CELL}, holding_id, contributors, reporters, users, expecters, usable)
    select ${CELL}, holding_id, contributors, reporters, users, expecters, usable from per_holding order by ${CELL}, holding_id
    on conflict (${CELL}, holding_id) do update
       set contributors = cell_holding.contributors + excluded.contributors,
           reporters = cell_holding.reporters + excluded.reporters,
           users = cell_holding.users + excluded.users,
           expecters = cell_holding.expecters + excluded.expecters,
           usable = cell_holding.usable + excluded.usable
  )
  select product_group as "productGroup", week_start as "weekStart", region, sector, side from per_cell`;

const TOUCHED = `touched as (
    select *
      from unnest($1::text[], $2::date[], $3::text[], $4::text[], $5::text[]) as t (${CELL})
  )`;

/** The weeks that were touched: without it every month ever kept would be looked through. */
const IN_WEEKS = (table: string) => `${table}.week_start between $6 and $7`;

/** The rows of one table for each row of another, month by month through the primary key, whatever the planner expects. */
const EACH = (table: string, columns: readonly string[], of: string) => `${of} cross join lateral (
        select * from ${table} where ${columns.map((column) => `${table}.${column} = ${of}.${column}`).join(' and ')} and ${IN_WEEKS(table)} offset 0
      ) as each`;

/** What is empty goes: holdings first, since cells are counted from them. */
export const DROP_EMPTY_HOLDINGS = `with ${TOUCHED}
  delete from cell_holding using touched
   where (cell_holding.product_group, cell_holding.week_start, cell_holding.region, cell_holding.sector, cell_holding.side)
       = (touched.product_group, touched.week_start, touched.region, touched.sector, touched.side)
     and ${IN_WEEKS('cell_holding')}
     and contributors = 0`;

export const DROP_EMPTY_CELLS = `with ${TOUCHED}
  delete from cell using touched
   where (cell.product_group, cell.week_start, cell.region, cell.sector, cell.side)
       = (touched.product_group, touched.week_start, touched.region, touched.sector, touched.side)
     and ${IN_WEEKS('cell')}
     and contributors = 0`;

const COUNTED = `count(*) filter (where reporters > 0)::integer as holdings,
              count(*) filter (where users > 0)::integer as user_holdings,
              count(*) filter (where expecters > 0)::integer as expecter_holdings,
              coalesce(max(usable), 0) as largest,
              coalesce((array_agg(usable order by usable desc))[2], 0) as second`;

const OWNED = 'sum(reporters) as reporters, sum(users) as users, sum(expecters) as expecters, sum(usable) as usable';

/** Holdings and the largest two of the touched cells. */
export const COUNT_CELLS = `with ${TOUCHED},
  counted as (
    select ${ofCell('touched')}, ${COUNTED} from ${EACH('cell_holding', CELL_COLUMNS, 'touched')} group by ${ofCell('touched')}
  )
  update cell
     set holdings = counted.holdings,
         user_holdings = counted.user_holdings,
         expecter_holdings = counted.expecter_holdings,
         largest = counted.largest,
         second = counted.second
    from counted
   where (cell.product_group, cell.week_start, cell.region, cell.sector, cell.side)
       = (counted.product_group, counted.week_start, counted.region, counted.sector, counted.side)
     and ${IN_WEEKS('cell')}`;

const ADDING = OF_CELL.split(/,\s+/)
  .filter((column) => column !== 'signals')
  .map((column) => `sum(${column}) as ${column}`)
  .join(', ');
const ADDING_SIGNALS = [1, 2, 3, 4, 5].map((at) => `sum(signals[${at}])`).join(', ');
const SERIES = 'product_group, week_start, scope_kind, scope_code, side';

const COUNTRY = `country as (
    select distinct product_group, week_start, side from touched
  )`;
const REGION = `region as (
    select distinct product_group, week_start, region, side from touched where region <> 'NL'
  )`;

/** The touched weeks of the country and of the touched regions go, and come back by `ADD_SERIES` when anything is left. */
export const DROP_SERIES = `with ${TOUCHED}, ${COUNTRY}, ${REGION},
  scope as (
    select product_group, week_start, 'national' as scope_kind, 'NL' as scope_code, side from country
     union all
    select product_group, week_start, 'region', region, side from region
  )
  delete from series using scope
   where (series.product_group, series.week_start, series.scope_kind, series.scope_code, series.side)
       = (scope.product_group, scope.week_start, scope.scope_kind, scope.scope_code, scope.side)
     and ${IN_WEEKS('series')}`;

/** Sums from the cells; holdings from cell_holding, each counted once. */
export const ADD_SERIES = `with ${TOUCHED}, ${COUNTRY}, ${REGION},
  summed as (
    select ${ofWeek('country')}, 'national' as scope_kind, 'NL' as scope_code, country.side, ${ADDING}, array[${ADDING_SIGNALS}]::integer[] as signals
      from ${EACH('cell', ['product_group', 'week_start', 'side'], 'country')}
     group by ${ofWeek('country')}, country.side
     union all
    select ${ofWeek('region')}, 'region', region.region, region.side, ${ADDING}, array[${ADDING_SIGNALS}]::integer[]
      from ${EACH('cell', ['product_group', 'week_start', 'region', 'side'], 'region')}
     group by ${ofWeek('region')}, region.region, region.side
  ),
  owner as (
    select ${ofWeek('country')}, 'national' as scope_kind, 'NL' as scope_code, country.side, holding_id, ${OWNED}
      from ${EACH('cell_holding', ['product_group', 'week_start', 'side'], 'country')}
     group by ${ofWeek('country')}, country.side, holding_id
     union all
    select ${ofWeek('region')}, 'region', region.region, region.side, holding_id, ${OWNED}
      from ${EACH('cell_holding', ['product_group', 'week_start', 'region', 'side'], 'region')}
     group by ${ofWeek('region')}, region.region, region.side, holding_id
  ),
  counted as (
    select ${SERIES}, ${COUNTED} from owner group by ${SERIES}
  )
  insert into series (${SERIES}, ${OF_CELL}, holdings, user_holdings, expecter_holdings, largest, second)
  select ${SERIES}, ${OF_CELL}, holdings, user_holdings, expecter_holdings, largest, second
    from summed join counted using (${SERIES})`;
