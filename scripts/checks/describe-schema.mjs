// The shape of the database as sorted text: what a migration changed can be read in a diff.
const QUESTIONS = {
  domain: `select t.typname || ' ' || format_type(t.typbasetype, t.typtypmod) || coalesce(' ' || pg_get_constraintdef(k.oid), '') as line
            from pg_type t
            left join pg_constraint k on k.contypid = t.oid
           where t.typnamespace = 'public'::regnamespace and t.typtype = 'd'`,
  table: `select c.relname || case when c.relkind = 'p' then ' partitioned by ' || pg_get_partkeydef(c.oid) else '' end
               || case when c.relrowsecurity then ' rls' else '' end || case when c.relforcerowsecurity then ' forced' else '' end as line
            from pg_class c
           where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  column: `select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
                || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || case a.attidentity when 'a' then ' identity' else '' end
                || coalesce(' -- ' || col_description(c.oid, a.attnum), '') as line
             from pg_attribute a
             join pg_class c on c.oid = a.attrelid
             left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped`,
  constraint: `select c.relname || '.' || k.conname || ' ' || pg_get_constraintdef(k.oid) as line
                 from pg_constraint k
                 join pg_class c on c.oid = k.conrelid
                where c.relnamespace = 'public'::regnamespace and not c.relispartition and k.contype <> 'n'`,
  index: `select pg_get_indexdef(i.indexrelid) as line
            from pg_index i
            join pg_class c on c.oid = i.indrelid
           where c.relnamespace = 'public'::regnamespace and not c.relispartition`,
  policy: `select p.tablename || '.' || p.policyname || ' ' || p.cmd || ' to ' || array_to_string(p.roles, ', ')
                || coalesce(' using ' || p.qual, '') || coalesce(' with check ' || p.with_check, '') as line
             from pg_policies p
            where p.schemaname = 'public'`,
  function: `select pg_get_functiondef(p.oid) as line from pg_proc p where p.pronamespace = 'public'::regnamespace`,
  trigger: `select pg_get_triggerdef(t.oid) as line
              from pg_trigger t
              join pg_class c on c.oid = t.tgrelid
             where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and not c.relispartition`,
  grant: `select g.grantee || ' ' || string_agg(g.privilege_type, ', ' order by g.privilege_type) || ' on ' || g.table_name as line
            from information_schema.role_table_grants g
            join pg_class c on c.relname = g.table_name and c.relnamespace = 'public'::regnamespace
           where g.table_schema = 'public' and not c.relispartition and g.grantee like 'meldpunt\\_%' and g.grantee <> 'meldpunt_owner'
           group by g.grantee, g.table_name`,
  'grant of a column': `select g.grantee || ' ' || g.privilege_type || ' on ' || g.table_name || '.' || g.column_name as line
            from information_schema.column_privileges g
            join pg_class c on c.relname = g.table_name and c.relnamespace = 'public'::regnamespace
           where g.table_schema = 'public' and not c.relispartition and g.grantee like 'meldpunt\\_%' and g.grantee <> 'meldpunt_owner'
             and not exists (select 1
                               from information_schema.role_table_grants t
                              where t.table_schema = 'public' and t.table_name = g.table_name and t.grantee = g.grantee
                                and t.privilege_type = g.privilege_type)`,
};

/** @param client a connected pg client. @returns one line per thing, sorted within its kind */
export async function describeSchema(client) {
  const lines = [];
  for (const [kind, question] of Object.entries(QUESTIONS)) {
    const { rows } = await client.query(question);
    const found = rows.map(({ line }) => line.trim()).sort();
    lines.push(`## ${kind}`, ...found, '');
  }
  return `${lines.join('\n')}\n`;
}
