import { attachmentOperations } from './attachments.ts';
import { caseOperations } from './cases.ts';
import { decisionOperations } from './decisions.ts';
import { draftOperations } from './drafts.ts';
import { flowOperations } from './flows.ts';
import { formDraftOperations } from './form-drafts.ts';
import { notificationOperations } from './notifications.ts';
import { obligationOperations } from './obligations.ts';
import type { Operation } from './operation.ts';
import { packOperations } from './packs.ts';
import { partyOperations } from './parties.ts';
import { peopleOperations } from './people.ts';
import { publicationOperations } from './publications.ts';
import { probeOperations, serverOperations } from './server.ts';
import { sessionOperations } from './sessions.ts';
import { conflictOperations, qualificationOperations, substitutionOperations } from './standing.ts';
import { taskOperations } from './tasks.ts';

/** The root of all API paths. */
export const apiRoot = '/api/v1';

/** Every operation under the API's root. */
export const apiOperations: readonly Operation[] = [
  sessionOperations,
  peopleOperations,
  qualificationOperations,
  substitutionOperations,
  flowOperations,
  caseOperations,
  decisionOperations,
  partyOperations,
  conflictOperations,
  taskOperations,
  notificationOperations,
  obligationOperations,
  attachmentOperations,
  formDraftOperations,
  packOperations,
  draftOperations,
  publicationOperations,
  serverOperations,
].flatMap((group): readonly Operation[] => Object.values(group));

/** What is served at the root for those who run the server. */
export const rootOperations: readonly Operation[] = Object.values(probeOperations);
