import {
  type Bundle,
  type Calendar,
  type CalendarYear,
  compileFlow,
  type Machine,
  makeCalendar,
} from '@jingwei/engine';
import { RuntimeError } from '../errors/runtime-error.ts';
import { loadBundle } from '../store/publications.ts';
import type { Session } from '../store/session.ts';

interface Kept {
  readonly bundle: Bundle;
  readonly calendar: Calendar;
  readonly machines: Map<string, Machine>;
}

/** Publications kept compiled, at most. */
const most = 40;

/** Bundles, calendars and machines by the hash of their publication, which names their content. */
export class Machines {
  readonly #years: readonly CalendarYear[];
  readonly #kept = new Map<string, Kept>();

  constructor(years: readonly CalendarYear[]) {
    this.#years = years;
  }

  async bundle(session: Session, city: string, hash: string): Promise<Bundle> {
    return (await this.#keep(session, city, hash)).bundle;
  }

  async calendar(session: Session, city: string, hash: string): Promise<Calendar> {
    return (await this.#keep(session, city, hash)).calendar;
  }

  async machine(session: Session, city: string, hash: string, flow: string): Promise<Machine> {
    const kept = await this.#keep(session, city, hash);
    const known = kept.machines.get(flow);
    if (known !== undefined) return known;
    const machine = compileFlow(kept.bundle, flow);
    kept.machines.set(flow, machine);
    return machine;
  }

  async #keep(session: Session, city: string, hash: string): Promise<Kept> {
    const key = `${city} ${hash}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const bundle = await loadBundle(session, city, hash);
    if (bundle === null) throw new RuntimeError('RUNTIME_PUBLICATION_UNKNOWN');
    const calendar = makeCalendar(bundle.calendar, this.#years);
    const kept = { bundle, calendar, machines: new Map<string, Machine>() };
    if (this.#kept.size >= most) {
      const [oldest] = this.#kept.keys();
      if (oldest !== undefined) this.#kept.delete(oldest);
    }
    this.#kept.set(key, kept);
    return kept;
  }
}
