import { type DeadlineClock, describeDeadline, ordered } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { type Asking, askingOf } from '../people/request-access.ts';
import { findFlow } from '../publications/flows-in-force.ts';
import type { RequestContext } from '../runtime.ts';
import type { HistoryBody } from '../steps/history-body.ts';
import { canDo } from '../steps/take-step.ts';
import { dataOf, loadValues, type StoredValue } from '../store/case-values.ts';
import { loadIncidents } from '../store/case-work.ts';
import { loadCase, type StoredCase } from '../store/cases.ts';
import { readHistory } from '../store/history.ts';
import { loadParties, type Party } from '../store/parties.ts';
import { namesOf } from '../store/people.ts';
import type { Session } from '../store/session.ts';
import { basisViews } from './basis-view.ts';
import type { CaseDetail, DeadlineView, PartyView, ValueView } from './case-view.ts';
import { displayOf } from './display-value.ts';
import { documentViews } from './document-view.ts';
import { dueChip } from './due-chip.ts';
import { groupViews, peopleIn } from './group-view.ts';
import { isShown, maskDigits, maskName, maskValue, type Sight, sightOf } from './mask.ts';
import { offerViews } from './offer-view.ts';
import { moveViews, operationViews, possibleIn } from './operation-view.ts';
import { branchesOf, enteredIn, progressOf } from './progress.ts';
import { both, type ShownCase, showCase, summarise } from './summarise.ts';
import { taskView } from './task-view.ts';

export interface DetailAndReads {
  readonly detail: CaseDetail;
  /** The fields of sensitive classes (P2, P3) and the parties that were shown whole. */
  readonly sensitive: readonly string[];
}

/**
 * A case as one person sees it now. Throws RUNTIME_CASE_UNKNOWN, also for what they may not see.
 * `acted`: it answers the person's own step, which may have taken the case out of their sight.
 */
export async function caseDetail(
  parts: Parts,
  context: RequestContext,
  id: string,
  { acted }: { readonly acted: boolean } = { acted: false },
): Promise<DetailAndReads> {
  const session = parts.reader;
  const asking = await askingOf(parts, session, context);
  const own = acted ? await loadCase(session, context.city, id) : null;
  const stored = own ?? (await visibleCase(parts, asking, id));
  const { city } = context;
  const { access } = asking;
  const shown = await showCase(session, parts, stored, access.tree, asking.at);
  const { machine } = shown;
  const { snapshot } = stored;
  const classOf = (field: string) => machine.fields.get(field)?.class ?? 'P3';
  const values = await loadValues(session, parts.seal, city, id, classOf);
  const parties = await loadParties(session, parts.seal, city, id);
  const incidents = await loadIncidents(session, city, id);
  const visited = new Set(snapshot.visited ?? (await visitedByHistory(session, city, id)));
  const isPerson = (field: string) => machine.fields.get(field)?.type === 'person';
  const names = await namesOf(session, city, [
    ...values.map(({ by }) => by),
    ...values.flatMap(({ field, value }) => (isPerson(field) ? [String(value)] : [])),
    ...peopleIn(snapshot.groups),
    ...snapshot.tasks.flatMap(({ assignee }) => (assignee === null ? [] : [assignee])),
  ]);
  const sight = sightOf(access, stored);
  const data = dataOf(values);
  const visibleData = Object.fromEntries(
    Object.entries(data).filter(([field]) => isShown(sight, classOf(field))),
  );
  const places = new Map([...machine.fields.keys()].map((field, place) => [field, place]));
  const valueViews = values
    .filter(({ value }) => value !== null)
    .sort((a, b) => (places.get(a.field) ?? 0) - (places.get(b.field) ?? 0))
    .map((value) => valueView(value, shown, sight, names));
  const possible = await possibleIn(session, shown, asking.by, data);
  const isOffered = (operation: string, task: string) =>
    possible.operations.some((one) => one.operation === operation && one.seat === task);
  const detail: CaseDetail = {
    ...summarise(shown),
    publication: await publicationOf(parts, asking, stored, machine.bundle.pack.version),
    data: valueViews,
    parties: parties.map((party) => partyView(party, shown, sight)),
    partyRoles: ordered(machine.flow.partyRoles).map(({ id: role, title, min, max }) => ({
      id: role,
      title,
      min,
      max,
    })),
    mayChangeParties: snapshot.status === 'active' && canDo('case.party', asking, stored),
    documents: documentViews(shown, access, canDo('case.serve', asking, stored)),
    tasks: snapshot.tasks.map((task) => ({
      ...taskView(task, machine, access, names),
      claimable: isOffered('claim', task.id),
      releasable: isOffered('release', task.id),
    })),
    groups: groupViews(snapshot, machine, names, asking.by),
    offers: canDo('case.step', asking, stored)
      ? offerViews(possible.actions, shown, visibleData, names)
      : [],
    operations: canDo('case.task', asking, stored)
      ? operationViews(possible.operations, shown, names)
      : [],
    moves: canDo('case.step', asking, stored) ? moveViews(possible.moves, shown) : [],
    deadlines: snapshot.deadlines.map((clock) => deadlineView(clock, shown)),
    progress: {
      states: progressOf(machine, snapshot, visited),
      branches: branchesOf(machine, snapshot),
    },
    incidents: incidents.map(({ correlation, state, reason, since }) => ({
      correlation,
      state,
      reason,
      since,
    })),
  };
  const sensitive = valueViews
    .filter((value) => !value.masked && (value.class === 'P2' || value.class === 'P3'))
    .map(({ field }) => field);
  const shownParties = detail.parties.some((party) => !party.masked) ? ['parties'] : [];
  return { detail, sensitive: [...sensitive, ...shownParties] };
}

/** For cases that were opened before their snapshot kept it. */
async function visitedByHistory(
  session: Session,
  city: string,
  id: string,
): Promise<readonly string[]> {
  const history = await readHistory(session, city, id, 0, 1000);
  return enteredIn(history.map(({ body }) => (JSON.parse(body) as HistoryBody).record));
}

export async function visibleCase(parts: Parts, asking: Asking, id: string): Promise<StoredCase> {
  const stored = await loadCase(parts.reader, asking.city.id, id);
  if (stored !== null && canDo('case.read', asking, stored)) return stored;
  throw new RuntimeError('RUNTIME_CASE_UNKNOWN');
}

async function publicationOf(
  parts: Parts,
  asking: Asking,
  { publication, pack, flow }: StoredCase,
  version: string,
): Promise<CaseDetail['publication']> {
  const now = await findFlow(parts.reader, parts, asking, `${pack}/${flow}`).catch((cause) => {
    if (cause instanceof RuntimeError) return null;
    throw cause;
  });
  return { hash: publication, version, current: now?.publication.hash === publication };
}

function valueView(
  { field, value, at, by }: StoredValue,
  shown: ShownCase,
  sight: Sight,
  names: ReadonlyMap<string, string>,
): ValueView {
  const { machine } = shown;
  const entry = machine.fields.get(field);
  const fieldClass = entry?.class ?? 'P3';
  const type = entry?.type ?? 'text';
  const masked = !isShown(sight, fieldClass);
  return {
    field,
    title: entry?.title ?? both(field),
    type,
    class: fieldClass,
    value: masked ? maskValue(value, type) : value,
    display: masked ? null : displayOf(value, entry, shown, names),
    masked,
    at,
    by: { id: by, name: names.get(by) ?? by },
  };
}

function partyView(
  party: Party & { readonly role: string },
  { machine }: ShownCase,
  sight: Sight,
): PartyView {
  const { id, role, kind, name, phone, citizenId, address } = party;
  const roleTitle = machine.flow.partyRoles.find((one) => one.id === role)?.title ?? both(role);
  const masked = !sight.P2;
  const digits = (value: string | null) => (masked && value !== null ? maskDigits(value) : value);
  return {
    id,
    role,
    roleTitle,
    kind,
    name: masked && kind === 'person' ? maskName(name) : name,
    phone: digits(phone),
    citizenId: digits(citizenId),
    address: masked && address !== null ? '***' : address,
    masked,
  };
}

function deadlineView(clock: DeadlineClock, shown: ShownCase): DeadlineView {
  const { machine, calendar, now } = shown;
  const described = describeDeadline(machine, clock, calendar, now);
  const deadline = machine.deadlines.get(clock.deadline);
  return {
    ...dueChip(clock, machine, calendar, now),
    id: clock.id,
    kind: deadline?.kind ?? 'operational',
    startedAt: clock.clock.startedAt,
    sentence: described.sentence,
    basis: basisViews(deadline?.basis, machine.bundle),
    suspensions: described.suspensions.map(({ ground }, index) => ({
      state: clock.clock.suspensions[index]?.ground ?? '',
      ground,
    })),
    extensions: clock.clock.extensions.map(({ at, duration }) => ({
      at,
      duration: { n: duration.n, unit: duration.unit },
    })),
    earlier: clock.earlier,
  };
}
