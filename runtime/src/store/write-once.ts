import type { Json } from '@jingwei/engine';
import type { RequestContext } from '../runtime.ts';
import { answerOf, keepAnswer } from './idempotency.ts';
import type { Work, WriteSession, Writing } from './writer.ts';

/** Submits a piece of writing that happens once for an idempotency key; `work` answers what is kept. */
export function writeOnce<Answer extends Json>(
  writer: Writing,
  context: RequestContext,
  at: string,
  work: Work<Answer>,
): Promise<Answer> {
  return writer.submit(async (tx: WriteSession) => {
    const repeated = await answerOf(tx, context);
    if (repeated !== undefined) return repeated as Answer;
    const answer = await work(tx);
    await keepAnswer(tx, context, answer, at);
    return answer;
  });
}
