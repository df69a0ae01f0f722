import type { Text } from '@jingwei/engine';
import { caseDetail } from '../cases/case-detail.ts';
import type { Page, PageRequest, StartRequest } from '../cases/case-request.ts';
import type { CaseDetail } from '../cases/case-view.ts';
import { makeCursor, pageLimit, readCursor } from '../cases/page.ts';
import { titledUnit } from '../cases/summarise.ts';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, askingOf } from '../people/request-access.ts';
import type { Titled } from '../people/session-view.ts';
import { isPermitted, unitsInSight } from '../policy/decide.ts';
import type { RequestContext } from '../runtime.ts';
import { openCase } from '../steps/open-case.ts';
import { canStartAt } from '../steps/start-units.ts';
import {
  type DueStatus,
  linkDue,
  loadDue,
  type StoredDue,
  searchDues,
} from '../store/obligation-dues.ts';

/** What an obligation asks of a unit once: a case of a flow within a time. */
export interface DueView {
  readonly id: string;
  readonly obligation: string;
  readonly title: Text;
  readonly pack: string;
  readonly flow: Titled;
  readonly unit: Titled;
  readonly opensAt: string;
  /** The instant at which its time is over. */
  readonly dueAt: string;
  readonly status: DueStatus;
  readonly case: { readonly id: string; readonly number: string } | null;
  /** When the case ended. */
  readonly doneAt: string | null;
  /** Why the machine could not open the case. */
  readonly because: Text | null;
  /** Whether whoever asks may open the case that is still owed. */
  readonly mayBegin: boolean;
}

export interface DueQuery extends PageRequest {
  readonly status?: DueStatus;
  /** With the units that lie in it. */
  readonly unit?: string;
}

export type BeginRequest = Omit<StartRequest, 'flow' | 'unit' | 'externalId'>;

/** The recurring obligations of units (定期义务), as they fell due. */
export interface ObligationMethods {
  /** Those of the units in sight, the latest first. Throws RUNTIME_UNIT_UNKNOWN. */
  list(context: RequestContext, query: DueQuery): Promise<Page<DueView>>;
  /**
   * Opens the case that is owed. Throws RUNTIME_OBLIGATION_UNKNOWN, RUNTIME_OBLIGATION_BEGUN, and what
   * the start of any case throws.
   */
  begin(context: RequestContext, id: string, request: BeginRequest): Promise<CaseDetail>;
}

export function obligationMethods(parts: Parts): ObligationMethods {
  const { reader, writer } = parts;
  return {
    async list(context, { status, unit, ...page }) {
      const limit = pageLimit(page);
      const after = readCursor(page, 2);
      const asking = await askingOf(parts, reader, context);
      const units = unitsFor(asking, unit);
      const city = asking.city.id;
      const search = { city, units, status, after, limit: limit + 1 };
      const found = await searchDues(reader, search);
      const items: DueView[] = [];
      for (const due of found.slice(0, limit)) items.push(await viewOf(parts, asking, due));
      const last = found.length > limit ? items.at(-1) : undefined;
      return { items, next: last === undefined ? null : makeCursor([last.opensAt, last.id]) };
    },
    async begin(context, id, request) {
      const opened = await writer.submit(async (tx) => {
        const asking = await askingOf(parts, tx, context);
        const due = await loadDue(tx, context.city, id);
        if (due === null || !isSeen(asking, due)) {
          throw new RuntimeError('RUNTIME_OBLIGATION_UNKNOWN');
        }
        const { pack, flow, unit, caseId } = due;
        const start = { ...request, flow: `${pack}/${flow}`, unit };
        const answer = await openCase(tx, parts, context, start);
        if (caseId === null) await linkDue(tx, due, answer.case);
        // The same request again is answered with the case that it opened; what else opened is undone.
        else if (caseId !== answer.case) throw new RuntimeError('RUNTIME_OBLIGATION_BEGUN');
        return answer;
      });
      return (await caseDetail(parts, context, opened.case, { acted: true })).detail;
    },
  };
}

function unitsFor({ access }: Asking, unit: string | undefined): readonly string[] {
  const seen = unitsInSight(access, 'obligation.read');
  if (unit === undefined) return seen;
  if (access.tree.get(unit) === undefined) {
    throw new RuntimeError('RUNTIME_UNIT_UNKNOWN', { details: { unit } });
  }
  return seen.filter((one) => access.tree.isAtOrAbove(unit, one));
}

function isSeen({ access }: Asking, { unit }: StoredDue): boolean {
  return isPermitted('obligation.read', access, { units: [unit], tasks: [] });
}

async function viewOf(
  parts: Parts,
  { access, city }: Asking,
  due: StoredDue & { readonly caseNumber: string | null },
): Promise<DueView> {
  const { id, obligation, pack, unit, opensAt, dueAt, status, doneAt, refusal } = due;
  const { caseId, caseNumber } = due;
  const machine = await parts.machines.machine(parts.reader, city.id, due.publication, due.flow);
  const declared = machine.bundle.obligations?.find((one) => one.id === obligation);
  return {
    id,
    obligation,
    title: declared?.title ?? machine.flow.title,
    pack,
    flow: { id: due.flow, title: machine.flow.title },
    unit: titledUnit(access.tree, unit),
    opensAt,
    dueAt,
    status,
    case: caseId === null ? null : { id: caseId, number: caseNumber ?? caseId },
    doneAt,
    because: refusal,
    mayBegin: caseId === null && canStartAt(machine.flow, unit, access),
  };
}
