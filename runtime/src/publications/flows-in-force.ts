import { type Flow, localDateOf } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { Asking } from '../people/request-access.ts';
import type { Publication } from '../store/publications.ts';
import type { Session } from '../store/session.ts';
import { inForce } from './in-force.ts';

export interface FlowInForce {
  readonly flow: Flow;
  readonly publication: Publication;
}

/** Every flow under which a case can be started today. */
export async function flowsInForce(
  session: Session,
  parts: Parts,
  { city, at }: Pick<Asking, 'city' | 'at'>,
): Promise<readonly FlowInForce[]> {
  const publications = await inForce(session, city.id, localDateOf(at, city.zone));
  const found: FlowInForce[] = [];
  for (const publication of publications.values()) {
    const bundle = await parts.machines.bundle(session, city.id, publication.hash);
    for (const flow of bundle.flows) found.push({ flow, publication });
  }
  return found;
}

/** `flow` is a flow's id, or `pack/flow` where two packs have one of that id. */
export async function findFlow(
  session: Session,
  parts: Parts,
  asking: Pick<Asking, 'city' | 'at'>,
  flow: string,
): Promise<FlowInForce> {
  const flows = await flowsInForce(session, parts, asking);
  const found = flows.find(
    (one) => one.flow.id === flow || `${one.publication.pack}/${one.flow.id}` === flow,
  );
  if (found === undefined) throw new RuntimeError('RUNTIME_FLOW_UNKNOWN', { details: { flow } });
  return found;
}
