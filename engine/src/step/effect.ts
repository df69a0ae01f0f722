import type { Instant } from '../calendar/index.ts';
import type { Json, JsonObject } from '../json/json.ts';
import type { Text } from '../text/text.ts';
import type { Pending, Task, Timer } from './snapshot.ts';

/** What should happen, as data. The runtime has one performer for each kind. */
export type Effect =
  | { readonly type: 'open-task'; readonly task: Task }
  | { readonly type: 'close-task'; readonly task: string; readonly because: 'acted' | 'left' }
  | { readonly type: 'set-timer'; readonly timer: Timer }
  | { readonly type: 'cancel-timer'; readonly timer: string }
  | {
      readonly type: 'notify';
      readonly to: NotifyTarget;
      readonly text: Text;
      readonly about: string;
    }
  | {
      readonly type: 'deliver';
      readonly correlation: Pending['correlation'];
      readonly channel: string;
      readonly payload: Json;
    }
  | {
      readonly type: 'open-incident';
      readonly correlation: string;
      readonly state: string;
      readonly reason: string;
    }
  | { readonly type: 'close-incident'; readonly correlation: string }
  | {
      readonly type: 'deadline-expired';
      readonly clock: string;
      readonly deadline: string;
      readonly dueAt: Instant;
    }
  | {
      readonly type: 'deadline-near';
      readonly clock: string;
      readonly deadline: string;
      readonly dueAt: Instant | null;
    }
  /** Opens a case of another flow; its closing comes back as `child-closed`. */
  | {
      readonly type: 'start-child';
      readonly correlation: string;
      readonly state: string;
      readonly flow: string;
      readonly unit: string;
      readonly values: JsonObject;
      /** How many parties of each role are taken along. */
      readonly parties: Readonly<Record<string, number>>;
      /** Whether anybody waits for it. */
      readonly awaited: boolean;
    }
  | {
      readonly type: 'cancel-child';
      readonly correlation: string;
      readonly flow: string;
      readonly reason: string;
    }
  | {
      readonly type: 'close-case';
      readonly outcome: string;
      readonly result: 'success' | 'failure' | 'neutral';
    };

export type NotifyTarget =
  | { readonly person: string }
  | { readonly role: string; readonly unit: string }
  | { readonly parties: string };
