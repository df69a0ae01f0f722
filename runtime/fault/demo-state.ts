import type { Knex } from 'knex';

interface HistoryBody {
  readonly event: { readonly type: string; readonly action?: string; readonly timer?: string };
}

/**
 * What a start of the demo leaves behind, without what differs from installation to installation (ids,
 * passwords, instants) and without what timers do later: equal for any two installations.
 */
export async function demoStateOf(handle: Knex): Promise<Readonly<Record<string, unknown>>> {
  const cases: { id: string; number: string; title: string }[] = await handle('jw_cases')
    .select('id', 'number', 'title')
    .orderBy('number');
  const history: { case_id: string; body: string }[] = await handle('jw_history')
    .select('case_id', 'body')
    .orderBy('seq');
  const eventsOf = (id: string) =>
    history
      .filter(({ case_id }) => case_id === id)
      .map(({ body }) => (JSON.parse(body) as HistoryBody).event)
      .filter(({ type }) => type !== 'timer')
      .map(({ type, action }) => action ?? type);
  const audit: { operation: string }[] = await handle('jw_audit').select('operation');
  return {
    migrations: await handle('jw_migrations').orderBy('number').pluck('number'),
    cities: await handle('jw_cities').pluck('city'),
    units: await handle('jw_units').orderBy('id').pluck('id'),
    people: await handle('jw_people').orderBy('id').pluck('username'),
    posts: await handle('jw_posts').orderBy(['person', 'role']).select('person', 'role', 'unit'),
    publications: await handle('jw_publications').orderBy('pack').select('pack', 'status', 'hash'),
    approvals: await handle('jw_approvals').orderBy('publication').select('publication', 'person'),
    cases: cases.map(({ id, number, title }) => ({ number, title, events: eventsOf(id) })),
    parties: (await handle('jw_parties').pluck('id')).length,
    audit: audit
      .map(({ operation }) => operation)
      .filter((operation) => operation !== 'case.timer' && !/^session\.|\.read$/.test(operation))
      .sort(),
  };
}

/** Timers that fired more than once, each as `case timer`. */
export async function firedTwice(handle: Knex): Promise<readonly string[]> {
  const rows: { case_id: string; body: string }[] = await handle('jw_history').select(
    'case_id',
    'body',
  );
  const fired = rows.flatMap(({ case_id, body }) => {
    const { type, timer } = (JSON.parse(body) as HistoryBody).event;
    return type === 'timer' ? [`${case_id} ${timer}`] : [];
  });
  return fired.filter((one, at) => fired.indexOf(one) !== at);
}
