import type { Calendar } from '../calendar/index.ts';
import type { JsonObject } from '../json/json.ts';
import type { Directory } from './directory.ts';

/** What a step is told besides its event. `data` holds the field values by field id. */
export interface StepContext {
  readonly data: JsonObject;
  readonly calendar: Calendar;
  readonly directory: Directory;
}
