import { countDues } from './obligation-dues.ts';
import type { Session } from './session.ts';
import { parkedUntil } from './timers.ts';

export async function answersReads(session: Session): Promise<boolean> {
  return await session.knex.raw('select 1').then(
    () => true,
    () => false,
  );
}

export async function countFigures(session: Session, now: string) {
  const count = async (rows: Promise<{ n?: number | string }[]>) => Number((await rows)[0]?.n ?? 0);
  const of = (table: Parameters<Session['name']>[0]) => session.knex(session.name(table));
  return {
    openCases: await count(of('cases').where({ status: 'active' }).count({ n: '*' }) as never),
    dueTimers: await count(of('timers').where('next_at', '<=', now).count({ n: '*' }) as never),
    parkedTimers: await count(
      of('timers').where({ next_at: parkedUntil }).count({ n: '*' }) as never,
    ),
    waitingDeliveries: await count(
      of('outbox').where({ status: 'waiting' }).count({ n: '*' }) as never,
    ),
    incidents: await count(of('incidents').count({ n: '*' }) as never),
    ...(await countDues(session)),
  };
}
