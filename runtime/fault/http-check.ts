import type { Answered, Command } from './http-ledger.ts';

export interface DumpedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
}

export interface DumpedStep {
  readonly caseId: string;
  readonly caseSeq: number;
  /** `start`, `claim`, `action`. */
  readonly event: string;
}

export interface Dump {
  readonly cases: readonly DumpedCase[];
  /** Cases that were there before the first command: nobody has to have asked for them. */
  readonly before: ReadonlySet<string>;
  readonly steps: readonly DumpedStep[];
}

const eventOf = { s: 'start', c: 'claim', a: 'action' } as const;

/**
 * Compares what clients were answered with what the database holds; an empty list is what is wanted.
 * Keys are `s-…`, `c-…`, `a-…` (start, claim, action), and a start's key is the title of its case.
 * The ids are those of the invariants: I1 no answered step lost, I2 none twice, I3 histories without
 * a gap, I12 no command half done or still in doubt.
 */
export function violations(
  commands: readonly Command[],
  answers: readonly Answered[],
  { cases, before, steps }: Dump,
): readonly string[] {
  const found: string[] = [];
  const byTitle = new Map<string, DumpedCase[]>();
  for (const one of cases) byTitle.set(one.title, [...(byTitle.get(one.title) ?? []), one]);
  const answerOf = new Map(answers.map((answer) => [answer.key, answer]));
  for (const { key, of } of commands) {
    const answer = answerOf.get(key);
    if (answer === undefined) {
      found.push(`I12 ${key} is still in doubt`);
      continue;
    }
    if (answer.status >= 300) found.push(`I12 ${key} was answered ${answer.status}`);
    const same = byTitle.get(of) ?? [];
    if (same.length === 0) found.push(`I1 ${key}: its case is not there`);
    if (same.length > 1) found.push(`I2 ${of} opened ${same.length} cases`);
    const event = eventOf[key.slice(0, 1) as keyof typeof eventOf];
    const made = steps.filter((step) => step.caseId === same[0]?.id && step.event === event);
    if (made.length === 0) found.push(`I1 ${key} was answered and is lost`);
    if (made.length > 1) found.push(`I2 ${key} was applied ${made.length} times`);
    if (made[0] !== undefined && made[0].caseSeq > answer.version) {
      found.push(`I1 ${key} was answered at version ${answer.version}, made at ${made[0].caseSeq}`);
    }
  }
  const asked = new Set(commands.map(({ key }) => key));
  for (const { id, title, version } of cases) {
    if (!asked.has(title) && !before.has(id)) found.push(`I2 nobody asked for ${title}`);
    const own = steps.filter((step) => step.caseId === id).map((step) => step.caseSeq);
    const whole = own.length === version && own.every((seq, at) => seq === at + 1);
    if (!whole) found.push(`I3 ${title}: steps ${own.join(',')} of version ${version}`);
  }
  const all = cases.map(({ number }) => number);
  if (new Set(all).size !== all.length) found.push('I2 a case number was given twice');
  const own = cases.filter(({ id }) => !before.has(id)).map(({ number }) => sequenceOf(number));
  const first = Math.min(...own);
  if (own.sort((a, b) => a - b).some((number, at) => number !== first + at)) {
    found.push(`I2 case numbers have a gap: ${own.join(',')}`);
  }
  return found;
}

function sequenceOf(number: string): number {
  return Number(/(\d+)号$/.exec(number)?.[1]);
}
