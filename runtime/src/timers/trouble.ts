/** What a background duty could not do, for the log: nobody waits for an answer that would say it. */
export interface Trouble {
  readonly duty: 'timers' | 'outbox' | 'forgetting' | 'recounting' | 'obligations';
  /**
   * `round`: a whole round failed and is tried again. `failing`: one timer has failed often and is tried
   * on. `parked`: one was refused so often that it is not tried any more as things are. `refused`: a
   * case refused its step, or a flow to be begun without a person.
   */
  readonly what: 'round' | 'failing' | 'parked' | 'refused';
  readonly city?: string;
  readonly case?: string;
  readonly timer?: string;
  readonly unit?: string;
  /** The key of what an obligation asked of the unit. */
  readonly due?: string;
  readonly cause: unknown;
}
