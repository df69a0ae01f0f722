import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Text } from '@jingwei/engine';
import { RuntimeError } from '../../errors/runtime-error.ts';
import { readerOf } from '../../parts.ts';
import { openDatabase } from '../../store/database.ts';
import { countDues, knowsDues } from '../../store/obligation-dues.ts';
import type { Session } from '../../store/session.ts';
import { loadParkedTimers } from '../../store/timers.ts';
import { databaseFileName } from '../places.ts';
import { type Examination, type Finding, plain } from './examination.ts';

/** Reads the database beside the server, where there is one already. */
function inDatabase(
  name: string,
  title: Text,
  look: (session: Session) => Promise<Pick<Finding, 'status' | 'detail'>>,
): Examination {
  return async ({ data, database: named }) => {
    const file = named ?? join(resolve(data), databaseFileName);
    if (named === undefined && !existsSync(file)) {
      const detail = { 'zh-CN': '还没有数据库', en: 'no database yet' };
      return { name, status: 'ok', title, detail };
    }
    try {
      const database = await openDatabase({ database: file, exclusive: false });
      try {
        return { name, title, ...(await look(readerOf(database))) };
      } finally {
        await database.close();
      }
    } catch (error) {
      const detail = error instanceof RuntimeError ? error.text : plain(String(error));
      return { name, status: 'failed', title, detail };
    }
  };
}

const mostShown = 100;

/** Timers that the server does not try any more. */
const timers = inDatabase('timers', { 'zh-CN': '定时器', en: 'timers' }, async (session) => {
  const parked = await loadParkedTimers(session, mostShown);
  const [first] = parked;
  if (first === undefined) {
    return { status: 'ok', detail: { 'zh-CN': '没有停放的', en: 'none is parked' } };
  }
  const { city, number, reason } = first;
  const count = parked.length === mostShown ? `≥ ${mostShown}` : String(parked.length);
  return {
    status: 'warning',
    detail: {
      'zh-CN': `${count} 个多次被拒而停放，首个在 ${city} ${number}：${reason}；案件有变动或服务重启后再试`,
      en: `parked after many refusals: ${count}; the first at ${city} ${number}: ${reason}; tried again when the case moves or the server starts`,
    },
  };
});

const nothingDue = { owedCases: 0, missedObligations: 0 };

/** Cases that obligations of units ask for, and that wait for a person. */
const obligations = inDatabase(
  'obligations',
  { 'zh-CN': '定期义务', en: 'obligations' },
  async (session) => {
    const due = (await knowsDues(session)) ? await countDues(session) : nothingDue;
    const { owedCases, missedObligations } = due;
    return {
      status: owedCases + missedObligations === 0 ? 'ok' : 'warning',
      detail: {
        'zh-CN': `待人工开始 ${owedCases} 项，逾期未完成 ${missedObligations} 项`,
        en: `to be begun by a person: ${owedCases}; missed and not done: ${missedObligations}`,
      },
    };
  },
);

export const databaseExaminations: readonly Examination[] = [timers, obligations];
