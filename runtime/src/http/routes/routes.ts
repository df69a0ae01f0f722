import type { Route } from '../route.ts';
import { attachmentRoutes } from './attachments.ts';
import { caseRoutes } from './cases.ts';
import { decisionRoutes } from './decisions.ts';
import { draftRoutes } from './drafts.ts';
import { flowRoutes } from './flows.ts';
import { formDraftRoutes } from './form-drafts.ts';
import { notificationRoutes } from './notifications.ts';
import { obligationRoutes } from './obligations.ts';
import { packRoutes } from './packs.ts';
import { partyRoutes } from './parties.ts';
import { peopleRoutes } from './people.ts';
import { publicationRoutes } from './publications.ts';
import { serverRoutes } from './server.ts';
import { sessionRoutes } from './sessions.ts';
import { standingRoutes } from './standing.ts';
import { taskRoutes } from './tasks.ts';

/** The code of every operation under the API's root. */
export const apiRoutes: readonly Route[] = [
  ...sessionRoutes,
  ...peopleRoutes,
  ...standingRoutes,
  ...flowRoutes,
  ...caseRoutes,
  ...decisionRoutes,
  ...partyRoutes,
  ...taskRoutes,
  ...notificationRoutes,
  ...obligationRoutes,
  ...attachmentRoutes,
  ...formDraftRoutes,
  ...packRoutes,
  ...draftRoutes,
  ...publicationRoutes,
  ...serverRoutes,
];
