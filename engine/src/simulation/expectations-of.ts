import type { Calendar } from '../calendar/index.ts';
import type { Machine } from '../machine/machine.ts';
import { Play } from '../scenario/play.ts';
import { playGiven, playStep } from '../scenario/play-step.ts';
import type { Expectation, Scenario } from '../scenario/scenario.ts';
import type { Snapshot } from '../step/snapshot.ts';

/** The same scenario, expecting at each step what a run of it gives. */
export function expectationsOf(machine: Machine, calendar: Calendar, scenario: Scenario): Scenario {
  const play = new Play(machine, calendar, scenario.id, null);
  const { given, steps } = scenario;
  playGiven(play, given);
  const opened = { ...given, ...expecting(play, null) };
  const shown = steps.map((step) => {
    const before = play.snapshot;
    playStep(play, step);
    return { ...step, ...expecting(play, before) };
  });
  return { ...scenario, given: opened, steps: shown };
}

/** Where the case stands, and what changed about its clocks and its end. */
function expecting(play: Play, before: Snapshot | null): { then?: Expectation } {
  const { snapshot } = play;
  if (snapshot === null) return {};
  const changed = latest(snapshot).filter(([deadline, clock]) => {
    const [, earlier] = latest(before).find(([id]) => id === deadline) ?? [];
    return earlier?.status !== clock.status || earlier.dueDate !== clock.dueDate;
  });
  const { outcome } = snapshot;
  const closed = outcome === null ? {} : { closed: true, outcome: outcome.outcome };
  const then: Expectation = {
    states: play.leaves().sort(),
    ...closed,
    ...(changed.length === 0
      ? {}
      : {
          due: Object.fromEntries(changed.map(([id, clock]) => [id, clock.dueDate])),
          deadlineStatus: Object.fromEntries(changed.map(([id, clock]) => [id, clock.status])),
        }),
  };
  return { then };
}

/** The last clock of each deadline. */
function latest(snapshot: Snapshot | null): [string, Snapshot['deadlines'][number]][] {
  return [...new Map((snapshot?.deadlines ?? []).map((clock) => [clock.deadline, clock]))];
}
