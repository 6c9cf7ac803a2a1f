import { sql, type Kysely } from 'kysely'

/** A character that no question holds, and no text that is searched. */
const CUT = String.raw`E'\x1e'`

/** Every character of a text, and every two that stand together: those at odd places, and those at even ones. */
const FRAGMENTS = String.raw`string_to_array(text, null)
  || string_to_array(regexp_replace(text, '(..)', E'\\1\x1e', 'g'), ${CUT})
  || string_to_array(regexp_replace(substr(text, 2), '(..)', E'\\1\x1e', 'g'), ${CUT})`

/** Entries wait until they are this many kB: written together they cost half, and a search still looks through them at once. */
const PENDING = '(fastupdate = on, gin_pending_list_limit = 128)'

/** Fragments of rows, each once for a person, and the empty one for the person themselves. */
const steps = (rows: string, step: 1 | -1): string =>
  `select fragment, ${step} as step from ${rows}, lateral
    (select distinct unnest(fragments_of(${rows}.search) || ''::text) as fragment) each`

/** In one order, so that two who write wait for each other and not in a circle. */
const count = (changes: string): string =>
  `insert into person_fragment as known (fragment, people)
    select fragment, sum(step) from (${changes}) changes
    group by fragment having sum(step) <> 0 order by fragment
    on conflict (fragment) do update set people = known.people + excluded.people;`

const came = steps('came', 1)
const went = steps('went', -1)

/** What is too short for the index over three characters has one of its own, and is counted as people are written. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const run = (text: string) => sql.raw(text).execute(db)
  // Its cost keeps the planner from computing it for everybody where the index has it.
  await run(`create function fragments_of(text text) returns text[]
    language sql immutable parallel safe strict cost 1000 return ${FRAGMENTS}`)
  await run(`create index person_fragments on person using gin (fragments_of(search)) with ${PENDING}`)
  await run(`alter index person_search set ${PENDING}`)
  // Without knowing what is frequent the planner always takes the index.
  await run('alter index person_fragments alter column 1 set statistics 0')
  await db.schema
    .createTable('person_fragment')
    .addColumn('fragment', 'text', (column) => column.primaryKey())
    .addColumn('people', 'integer', (column) => column.notNull())
    .modifyEnd(sql`with (fillfactor = 50)`)
    .execute()
  await run(count(steps('person', 1)))
  await run(`create function count_person_fragments() returns trigger language plpgsql as $$ begin
    if tg_op = 'INSERT' then ${count(came)}
    elsif tg_op = 'DELETE' then ${count(went)}
    else ${count(`${came} union all ${went}`)}
    end if;
    return null;
  end $$`)
  for (const [event, tables] of [
    ['insert', 'new table as came'],
    ['update', 'old table as went new table as came'],
    ['delete', 'old table as went'],
  ])
    await run(`create trigger person_fragment_${event} after ${event} on person referencing ${tables}
      for each statement execute function count_person_fragments()`)
}
