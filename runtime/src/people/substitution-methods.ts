import { randomUUID } from 'node:crypto';
import type { Page } from '../cases/case-request.ts';
import { pageLimit, readCursor } from '../cases/page.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { aboutPeople, isPermitted } from '../policy/decide.ts';
import type { RequestContext } from '../runtime.ts';
import { checkPerson } from '../steps/take-step.ts';
import { appendAudit } from '../store/history.ts';
import { loadPosts } from '../store/people.ts';
import { endRecord } from '../store/recorded.ts';
import {
  insertSubstitution,
  listSubstitutions,
  loadSubstitution,
  type Substitution,
} from '../store/substitutions.ts';
import { writeOnce } from '../store/write-once.ts';
import type { WriteSession } from '../store/writer.ts';
import {
  askedPerson,
  type NameOf,
  namesIn,
  type PersonQuery,
  pageOfRecords,
  recordedView,
  requireEnd,
  requireTerm,
} from './recorded-view.ts';
import { type Asking, askingOf, demand } from './request-access.ts';
import type { SubstitutionView } from './standing-view.ts';

export interface NewSubstitution {
  /** For whom; absent: for whoever asks. */
  readonly person?: string;
  readonly substitute: string;
  readonly from: string;
  readonly until: string;
  readonly reason?: string;
}

/**
 * Who answers the tasks of a person in their name on some days, recorded by the person or an
 * administrator. It is not passed on: who stands in for the substitute does not stand in for the person.
 * What the substitute needs for the work itself (a qualification, no conflict of interest) they need
 * themselves.
 */
export interface SubstitutionMethods {
  /** Those for a person or by them; of everybody where absent, which for most is themselves. */
  list(context: RequestContext, query: PersonQuery): Promise<Page<SubstitutionView>>;
  /**
   * Throws RUNTIME_PERSON_UNKNOWN, RUNTIME_DAYS_INVALID, RUNTIME_SUBSTITUTE_SELF; where a person's own
   * would begin before today RUNTIME_SUBSTITUTION_BACKDATED, and for somebody who on its first day has
   * neither a role nor a unit in common with them RUNTIME_SUBSTITUTE_UNRELATED.
   */
  record(context: RequestContext, entered: NewSubstitution): Promise<SubstitutionView>;
  /** From a day (today where absent) it counts no more; what was done before stands. */
  withdraw(
    context: RequestContext,
    id: string,
    request: { readonly from?: string; readonly reason?: string },
  ): Promise<SubstitutionView>;
}

const unknown = () => new RuntimeError('RUNTIME_SUBSTITUTION_UNKNOWN');

export function substitutionMethods(parts: Parts): SubstitutionMethods {
  const { reader, seal, writer, clock } = parts;
  return {
    async list(context, query) {
      const limit = pageLimit(query);
      const after = readCursor(query, 2);
      const asking = await askingOf(parts, reader, context);
      const city = asking.city.id;
      const person = askedPerson(asking, 'substitution.read', query);
      const found = await listSubstitutions(reader, seal, {
        city,
        person,
        after,
        limit: limit + 1,
      });
      const nameOf = await namesIn(reader, city, found);
      return pageOfRecords(
        found,
        limit,
        (one) => viewOf(one, nameOf, asking),
        ({ validFrom, id }) => [validFrom, id],
      );
    },
    async record(context, entered) {
      const now = context.at ?? clock.now();
      const id = await writeOnce(writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const { city, at, person: by, today } = asking;
        const { person = by.id, substitute, from, until, reason = null } = entered;
        demand(asking, 'substitution.record', aboutPeople(person));
        for (const one of [person, substitute]) await checkPerson(tx, city.id, one);
        if (person === substitute) throw new RuntimeError('RUNTIME_SUBSTITUTE_SELF');
        requireTerm(from, until);
        if (!isPermitted('substitution.record', asking.access)) {
          if (from < today) {
            throw new RuntimeError('RUNTIME_SUBSTITUTION_BACKDATED', { details: { today } });
          }
          await requireColleague(tx, city.id, from, person, substitute);
        }
        const days = { validFrom: from, validUntil: until };
        const made = { id: randomUUID(), person, substitute, ...days, reason, at, by: by.id };
        await insertSubstitution(tx, seal, city.id, made);
        await audit(tx, asking, 'record', made);
        return made.id;
      });
      return await shown(context, id);
    },
    async withdraw(context, id, { from, reason = null }) {
      const now = context.at ?? clock.now();
      await writeOnce(writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const { city, at, person: by, today } = asking;
        const found = await loadSubstitution(tx, seal, city.id, id);
        if (found === null || !isPermitted('substitution.read', asking.access, subjectOf(found))) {
          throw unknown();
        }
        demand(asking, 'substitution.record', aboutPeople(found.person));
        const on = from ?? today;
        requireEnd(found, on);
        const ending = { on, at, by: by.id, reason };
        if (!(await endRecord(tx, seal, 'substitutions', { ...found, city: city.id }, ending))) {
          throw new RuntimeError('RUNTIME_RECORD_ENDED');
        }
        await audit(tx, asking, 'withdraw', found, on);
        return id;
      });
      return await shown(context, id);
    },
  };

  async function shown(context: RequestContext, id: string): Promise<SubstitutionView> {
    const asking = await askingOf(parts, reader, context);
    const found = await loadSubstitution(reader, seal, context.city, id);
    if (found === null) throw unknown();
    return viewOf(found, await namesIn(reader, context.city, [found]), asking);
  }
}

/** Whoever stands in sees the cases of the person, so people choose among those who do such work. */
async function requireColleague(
  tx: WriteSession,
  city: string,
  on: string,
  person: string,
  substitute: string,
): Promise<void> {
  const own = await loadPosts(tx, city, on, person);
  const others = await loadPosts(tx, city, on, substitute);
  const isColleague = others.some(({ role, unit }) =>
    own.some((post) => post.role === role || post.unit === unit),
  );
  if (!isColleague) throw new RuntimeError('RUNTIME_SUBSTITUTE_UNRELATED');
}

const subjectOf = ({ person, substitute }: Substitution) => aboutPeople(person, substitute);

function viewOf(found: Substitution, nameOf: NameOf, { access }: Asking): SubstitutionView {
  const { id, person, substitute, validFrom, validUntil, endedOn, reason } = found;
  const recorded = recordedView(found, nameOf);
  const { ended } = recorded;
  const seesWhy = isPermitted('substitution.record', access, aboutPeople(person));
  return {
    id,
    person: nameOf(person),
    substitute: nameOf(substitute),
    from: validFrom,
    until: validUntil,
    endedOn,
    reason: seesWhy ? reason : null,
    ...recorded,
    ended: ended === null || seesWhy ? ended : { ...ended, reason: null },
  };
}

/** Reasons (an illness …) are not for the audit, which is kept for ever. */
async function audit(
  tx: WriteSession,
  { city, at, person: by }: Asking,
  what: 'record' | 'withdraw',
  {
    id,
    person,
    substitute,
    validFrom: from,
    validUntil: until,
  }: Omit<Substitution, 'ended' | 'endedOn'>,
  endedOn?: string,
): Promise<void> {
  const days = { from, until, ...(endedOn === undefined ? {} : { endedOn }) };
  await appendAudit(tx, city.id, {
    at,
    person: by.id,
    operation: `substitution.${what}`,
    subject: `person:${person}`,
    details: { id, substitute, ...days },
  });
}
