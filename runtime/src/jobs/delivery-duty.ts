import { addMs, type EventPayload, type Json, type JsonObject } from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import { systemPerson } from '../people/add-city.ts';
import type { Duty } from '../runtime.ts';
import { advance } from '../steps/take-step.ts';
import { loadCase } from '../store/cases.ts';
import {
  type Delivery,
  endDelivery,
  loadDueDeliveries,
  postponeDelivery,
} from '../store/deliveries.ts';
import { retryDelayMs } from '../timers/backoff.ts';
import { makeDuty } from '../timers/duty.ts';
import { giveUpChildJob, isChildJob, performChildJob } from './child-duty.ts';

export interface DeliveryRequest {
  /** The same for every attempt at this delivery: the receiver drops repeats by it. */
  readonly idempotencyKey: string;
  readonly city: string;
  readonly case: string;
  readonly correlation: string;
  readonly payload: Json;
}

/** `failed` is final and opens an incident; a throw is tried again. */
export type DeliveryResult =
  | { readonly result: 'done'; readonly values?: JsonObject }
  | { readonly result: 'failed'; readonly reason: string };

export type ChannelHandler = (request: DeliveryRequest) => Promise<DeliveryResult>;

const pauseMs = 1_000;
const batch = 32;
const mostAttempts = 8;

/** Hands every waiting delivery to its channel at least once, and its answer to the case as a step. */
export function deliveryDuty(
  parts: Parts,
  channels: Readonly<Record<string, ChannelHandler>>,
): Duty {
  return makeDuty(
    async (asked) => {
      const now = asked ?? parts.clock.now();
      const due = await loadDueDeliveries(parts.reader, parts.seal, now, batch);
      for (const delivery of due) {
        // One that cannot be answered for now waits, and does not hold up the others.
        await perform(parts, channels, delivery, now).catch((cause) =>
          postpone(parts, delivery, now, reasonOf(cause)),
        );
      }
      return due.length;
    },
    { pauseMs, onFailure: (cause) => parts.trouble({ duty: 'outbox', what: 'round', cause }) },
  );
}

async function perform(
  parts: Parts,
  channels: Readonly<Record<string, ChannelHandler>>,
  delivery: Delivery,
  now: string,
): Promise<void> {
  if (isChildJob(delivery)) {
    await attemptChildJob(parts, delivery, now);
    return;
  }
  const attempt = await attemptDelivery(channels, delivery);
  if (attempt.result === 'again' && delivery.attempts + 1 < mostAttempts) {
    await postpone(parts, delivery, now, attempt.reason);
    return;
  }
  const { correlation } = delivery;
  const payload: EventPayload =
    attempt.result === 'done'
      ? { type: 'done', correlation, values: attempt.values ?? {} }
      : { type: 'failed', correlation, reason: attempt.reason };
  await answer(parts, delivery, payload, now);
}

/** What a case refuses it would refuse again; anything else is tried again for a while. */
async function attemptChildJob(parts: Parts, job: Delivery, now: string): Promise<void> {
  try {
    await performChildJob(parts, job, now);
  } catch (cause) {
    const isFinal = cause instanceof RuntimeError || job.attempts + 1 >= mostAttempts;
    if (!isFinal) throw cause;
    await giveUpChildJob(parts, job, reasonOf(cause), now);
  }
}

type Attempt = DeliveryResult | { readonly result: 'again'; readonly reason: string };

async function attemptDelivery(
  channels: Readonly<Record<string, ChannelHandler>>,
  { id, city, caseId, correlation, channel, payload }: Delivery,
): Promise<Attempt> {
  const handler = Object.hasOwn(channels, channel) ? channels[channel] : undefined;
  if (handler === undefined) return { result: 'failed', reason: `no channel “${channel}”` };
  try {
    return await handler({ idempotencyKey: id, city, case: caseId, correlation, payload });
  } catch (cause) {
    return { result: 'again', reason: reasonOf(cause) };
  }
}

async function postpone(
  parts: Parts,
  delivery: Delivery,
  now: string,
  reason: string,
): Promise<void> {
  const nextAt = addMs(now, retryDelayMs(delivery.attempts));
  await parts.writer.submit((tx) => postponeDelivery(tx, delivery, nextAt, reason));
}

function reasonOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 2000);
}

/** The delivery ends in the transaction of the step that its answer makes. */
async function answer(
  parts: Parts,
  delivery: Delivery,
  payload: Extract<EventPayload, { type: 'done' | 'failed' }>,
  now: string,
): Promise<void> {
  const error = payload.type === 'failed' ? payload.reason : null;
  const status = payload.type;
  try {
    await parts.writer.submit(async (tx) => {
      if (!(await endDelivery(tx, delivery, status, error))) return;
      const stored = await loadCase(tx, delivery.city, delivery.caseId);
      const isAwaited = stored?.snapshot.pending.some(
        ({ correlation }) => correlation === delivery.correlation,
      );
      // The state was left meanwhile (a time-out, a withdrawal): nobody waits for the answer.
      if (stored === null || isAwaited !== true) return;
      await advance(tx, parts, stored, {
        payload,
        by: { id: systemPerson, roles: [] },
        at: now,
        ids: `delivery:${delivery.id}:${delivery.attempts}`,
        enteredFor: null,
      });
    });
  } catch (cause) {
    if (!(cause instanceof RuntimeError) || payload.type === 'failed') throw cause;
    // The case refuses what the channel answered (its values, say): a failure that a person sees.
    const reason = `the answer was refused: ${cause.message}`.slice(0, 2000);
    const correlation = delivery.correlation;
    await answer(parts, delivery, { type: 'failed', correlation, reason }, now);
  }
}
