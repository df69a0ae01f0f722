import { serviceMethods } from '../document/service-methods.ts';
import { nearestName } from '../text/nearest.ts';
import { activeBranches } from './branches.ts';
import { startClocks } from './clocks.ts';
import type { EventPayload } from './event.ts';
import { requireRole } from './people.ts';
import { refuse } from './refuse.ts';
import { onBranch, type Working } from './working.ts';

type ServicePayload = Extract<EventPayload, { type: 'served' }>;

/** A document was served (送达): it is recorded, and the limits that start with its service begin. */
export function recordService(
  working: Working,
  { document: id, to, method }: ServicePayload,
): void {
  const { machine, at, happenedAt } = working;
  const documents = machine.flow.documents ?? [];
  const document = documents.find((one) => one.id === id);
  if (document === undefined) {
    const known = documents.map((one) => one.id);
    const nearest = nearestName(id, known) ?? (known.join(', ') || '—');
    throw refuse('ENGINE_DOCUMENT_UNKNOWN', { document: id, nearest }, { path: '/document' });
  }
  requireRole(working, document.roles, document);
  const parties = machine.flow.partyRoles.map((one) => one.id);
  if (!parties.includes(to)) {
    const nearest = nearestName(to, parties) ?? (parties.join(', ') || '—');
    throw refuse('ENGINE_PARTY_ROLE_UNKNOWN', { role: to, nearest }, { path: '/to' });
  }
  if (!serviceMethods.some((one) => one === method)) {
    const expected = serviceMethods.join(', ');
    throw refuse('ENGINE_SERVICE_METHOD_UNKNOWN', { got: method, expected }, { path: '/method' });
  }
  working.case.served = [
    ...(working.case.served ?? []),
    { document: id, to, method, at, happenedAt },
  ];
  working.entries.push({ type: 'served', document: id, to, method });
  for (const branch of activeBranches(working)) {
    onBranch(working, branch.id, () =>
      startClocks(working, ({ starts }) => starts.on === 'service' && starts.document === id),
    );
  }
}
