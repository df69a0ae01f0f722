import { randomUUID } from 'node:crypto';
import { RuntimeError } from '../errors/runtime-error.ts';
import type { Parts } from '../parts.ts';
import type { RequestContext } from '../runtime.ts';
import type { PersonStep } from '../steps/take-step.ts';
import type { StoredCase } from '../store/cases.ts';
import {
  hasParty,
  insertParty,
  linkParties,
  type Party,
  playsRole,
  unlinkParty,
  updateParty,
} from '../store/parties.ts';
import type { Session } from '../store/session.ts';
import type { WriteSession } from '../store/writer.ts';
import type { NewParty, PartyCorrection } from './case-request.ts';

type Place = Pick<PersonStep, 'caseId' | 'version'>;
type Link = { readonly role: string; readonly party: string };

/** The steps that change who takes part, with what each writes beside the case. */
export function partySteps(parts: Parts, { city }: RequestContext) {
  const operation = 'case.party' as const;
  return {
    add(place: Place, entered: NewParty): PersonStep {
      const { role } = entered;
      const party = entered.party ?? randomUUID();
      const isNew = entered.party === undefined;
      return {
        ...place,
        operation,
        payload: { type: 'add-party', role, party },
        before: async (tx, { id }) => {
          if (!isNew) await requireNewLink(tx, city, id, { role, party });
        },
        after: async (tx, { id }, at) => {
          if (isNew) await insertParty(tx, parts.seal, city, partyOf(party, entered), at);
          await linkParties(tx, city, id, [{ role, party }]);
        },
      };
    },
    correct(place: Place, link: Link, entered: PartyCorrection): PersonStep {
      return {
        ...place,
        operation,
        payload: { type: 'correct-party', ...link },
        before: (tx, stored) => requireLink(tx, stored, link),
        after: (tx) => updateParty(tx, parts.seal, city, partyOf(link.party, entered)),
      };
    },
    remove(place: Place, link: Link, reason: string): PersonStep {
      return {
        ...place,
        operation,
        payload: { type: 'remove-party', ...link, reason },
        before: (tx, stored) => requireLink(tx, stored, link),
        after: (tx, { id }) => unlinkParty(tx, city, id, link),
      };
    },
  };
}

function partyOf(id: string, entered: PartyCorrection): Party {
  const { kind, name, phone, citizenId, address } = entered;
  return {
    id,
    kind,
    name,
    phone: phone ?? null,
    citizenId: citizenId ?? null,
    address: address ?? null,
  };
}

async function requireLink(tx: WriteSession, { city, id }: StoredCase, link: Link): Promise<void> {
  if (await playsRole(tx, city, id, link)) return;
  throw new RuntimeError('RUNTIME_PARTY_NOT_IN_CASE');
}

async function requireNewLink(
  tx: Session,
  city: string,
  caseId: string,
  link: Link,
): Promise<void> {
  const { party } = link;
  if (!(await hasParty(tx, city, party))) {
    throw new RuntimeError('RUNTIME_PARTY_UNKNOWN', { details: { party } });
  }
  if (await playsRole(tx, city, caseId, link)) throw new RuntimeError('RUNTIME_PARTY_IN_CASE');
}
