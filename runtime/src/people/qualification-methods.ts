import { randomUUID } from 'node:crypto';
import type { Page } from '../cases/case-request.ts';
import { pageLimit, readCursor } from '../cases/page.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { aboutPeople } from '../policy/decide.ts';
import type { RequestContext } from '../runtime.ts';
import { checkPerson } from '../steps/take-step.ts';
import { appendAudit } from '../store/history.ts';
import {
  insertQualification,
  listQualifications,
  loadQualification,
  type Qualification,
} from '../store/qualifications.ts';
import { endRecord } from '../store/recorded.ts';
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
import type { QualificationView } from './standing-view.ts';

export interface NewQualification {
  readonly person: string;
  readonly qualification: string;
  readonly certificate?: string;
  readonly from: string;
  readonly until?: string;
}

/** What people may do by a certificate (执法证 …), which the joint work of a flow may require. */
export interface QualificationMethods {
  /** Those of a person; of everybody where absent, which for most is themselves. */
  list(context: RequestContext, query: PersonQuery): Promise<Page<QualificationView>>;
  /** Throws RUNTIME_PERSON_UNKNOWN, RUNTIME_DAYS_INVALID. */
  record(context: RequestContext, entered: NewQualification): Promise<QualificationView>;
  /** From a day (today where absent) it counts no more; what was done before stands. */
  withdraw(
    context: RequestContext,
    id: string,
    request: { readonly from?: string; readonly reason: string },
  ): Promise<QualificationView>;
}

const unknown = () => new RuntimeError('RUNTIME_QUALIFICATION_UNKNOWN');

export function qualificationMethods(parts: Parts): QualificationMethods {
  const { reader, seal, writer, clock } = parts;
  return {
    async list(context, query) {
      const limit = pageLimit(query);
      const after = readCursor(query, 2);
      const asking = await askingOf(parts, reader, context);
      const city = asking.city.id;
      const person = askedPerson(asking, 'qualification.read', query);
      const found = await listQualifications(reader, seal, {
        city,
        person,
        after,
        limit: limit + 1,
      });
      const nameOf = await namesIn(reader, city, found);
      return pageOfRecords(
        found,
        limit,
        (one) => viewOf(one, nameOf),
        ({ person, id }) => [person, id],
      );
    },
    async record(context, entered) {
      const now = context.at ?? clock.now();
      const id = await writeOnce(writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const { city, at, person: by } = asking;
        const { person, qualification, certificate = null, from, until = null } = entered;
        demand(asking, 'qualification.record', aboutPeople(person));
        await checkPerson(tx, city.id, person);
        requireTerm(from, until);
        const made = { id: randomUUID(), person, qualification, certificate, at, by: by.id };
        await insertQualification(tx, seal, city.id, {
          ...made,
          validFrom: from,
          validUntil: until,
        });
        await audit(tx, asking, 'record', { ...made, validFrom: from });
        return made.id;
      });
      return await shown(context, id);
    },
    async withdraw(context, id, { from, reason }) {
      const now = context.at ?? clock.now();
      await writeOnce(writer, context, now, async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const { city, at, person: by, today } = asking;
        demand(asking, 'qualification.record');
        const found = await loadQualification(tx, seal, city.id, id);
        if (found === null) throw unknown();
        const on = from ?? today;
        requireEnd(found, on);
        const ending = { on, at, by: by.id, reason };
        if (!(await endRecord(tx, seal, 'qualifications', { ...found, city: city.id }, ending))) {
          throw new RuntimeError('RUNTIME_RECORD_ENDED');
        }
        await audit(tx, asking, 'withdraw', { ...found, endedOn: on });
        return id;
      });
      return await shown(context, id);
    },
  };

  async function shown({ city }: RequestContext, id: string): Promise<QualificationView> {
    const found = await loadQualification(reader, seal, city, id);
    if (found === null) throw unknown();
    return viewOf(found, await namesIn(reader, city, [found]));
  }
}

function viewOf(found: Qualification, nameOf: NameOf): QualificationView {
  const { id, person, qualification, certificate, validFrom, validUntil, endedOn } = found;
  return {
    id,
    person: nameOf(person),
    qualification,
    certificate,
    from: validFrom,
    until: validUntil,
    endedOn,
    ...recordedView(found, nameOf),
  };
}

/** The number of the certificate and the reason are not for the audit, which is kept for ever. */
async function audit(
  tx: WriteSession,
  { city, at, person: by }: Asking,
  what: 'record' | 'withdraw',
  {
    id,
    person,
    qualification,
    validFrom,
    endedOn = null,
  }: Pick<Qualification, 'id' | 'person' | 'qualification' | 'validFrom'> & {
    readonly endedOn?: string | null;
  },
): Promise<void> {
  await appendAudit(tx, city.id, {
    at,
    person: by.id,
    operation: `qualification.${what}`,
    subject: `person:${person}`,
    details: { id, qualification, from: validFrom, ...(endedOn === null ? {} : { endedOn }) },
  });
}
