import { describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/document/bundle.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { findingsOf, permit, promising, replayed } from './promised-flow.ts';

type State = SmallFlow['states'][number];
type Flow = Bundle['flows'][number];

const work = (id: string, parent?: string): State => ({
  id,
  kind: 'work',
  role: 'worker',
  unit: 'case',
  ...(parent === undefined ? {} : { parent }),
});
const over: State = { id: 'over', kind: 'final', outcome: 'over', result: 'success' };
const lapsed: State = { id: 'lapsed', kind: 'final', outcome: 'lapsed', result: 'failure' };
const step = (id: string, from: string, to: string, more: object = {}) =>
  ({ id, from, to, kind: 'forward', ...more }) as const;
const days = (n: number) => ({ n, unit: 'calendar-day' }) as const;
const limit = (id: string, n: number, more: object = {}) =>
  ({
    id,
    state: 'one',
    kind: 'statutory',
    duration: days(n),
    starts: { on: 'entry' },
    ...more,
  }) as const;
const neverOver = (when: unknown) => ({ type: 'never', at: 'over', when }) as never;

function changed(bundle: Bundle, change: (flow: Flow) => Partial<Flow>): Bundle {
  const flows = bundle.flows.map((flow, at) => (at === 0 ? { ...flow, ...change(flow) } : flow));
  return { ...bundle, flows } as Bundle;
}

describe('what a verdict rests on', () => {
  it('[VE10] names claims, and what holds of some flows alone', () => {
    const words = (bundle: Bundle) =>
      (findingsOf(bundle).bound?.assumptions ?? []).map(({ en }) => en).join(' ');
    const said = words(promising(permit));
    expect(said).toContain('Claiming and releasing');
    expect(said).toContain('the same person');
    const plain = promising({ states: [work('one'), over], actions: [step('on', 'one', 'over')] });
    expect(words(plain)).not.toContain('the same person');
  });

  it('[VE13] counts no further than it says, and proves nothing beyond', () => {
    const flow = (most: number): SmallFlow => ({
      states: [work('one'), over],
      counters: [{ id: 'rounds', counts: { action: 'again' } }],
      actions: [
        step('again', 'one', 'one', { guard: { '<': [{ var: 'history.rounds' }, most] } }),
        step('on', 'one', 'over'),
      ],
    });
    const promise = (n: number) => ({ times: neverOver({ '==': [{ var: 'history.rounds' }, n] }) });
    expect(findingsOf(promising(flow(3), promise(4))).about('times').verdict).toBe('proved');
    const far = findingsOf(promising(flow(80), promise(75)), { runs: 3 });
    expect(far.about('times').verdict).toBe('tested');
    expect(far.about('times').because.en).toContain('up to 60');
    expect(far.about('loops').verdict).toBe('tested');
  });

  it('[VE13] consequences of being late that rules read leave nothing proved', () => {
    const flow = (counter: string): SmallFlow => ({
      states: [work('one'), over],
      counters: [
        { id: 'late', counts: { action: 'never' } },
        { id: 'other', counts: { action: 'never' } },
      ],
      actions: [
        step('on', 'one', 'over'),
        step('never', 'one', 'over', { guard: { '>': [{ var: 'history.late' }, 9] } }),
      ],
      deadlines: [
        limit('soon', 2, {
          kind: 'operational',
          consequences: [{ id: 'told', order: 'a0', do: { type: 'count', counter } }],
        }),
      ],
    });
    const promise = { prompt: neverOver({ '==': [{ var: 'history.late' }, 1] }) };
    const bundle = promising(flow('late'), promise);
    const { about } = findingsOf(bundle, { runs: 0 });
    expect([about('prompt').verdict, about('choices').verdict]).toEqual(['tested', 'tested']);
    expect(about('prompt').because.en).toContain('soon');
    const tried = findingsOf(bundle, { runs: 50 }).about('prompt');
    expect(tried.verdict).toBe('violated');
    expect(replayed(bundle, tried.example).snapshot?.counters).toMatchObject({ late: 1 });
    // A counter that nothing reads changes nothing.
    const other = findingsOf(promising(flow('other'), promise)).about('prompt');
    expect(other.verdict).toBe('proved');
  });

  it('[VE13] what is known at a moment is no bound of a value that is compared with it', () => {
    const flow: SmallFlow = { states: [work('one'), over], actions: [step('on', 'one', 'over')] };
    const promise = {
      elsewhere: neverOver({ '==': [{ var: 'data.subject' }, { var: 'case.unit' }] }),
    };
    const { about } = findingsOf(promising(flow, promise), { runs: 3 });
    expect(about('elsewhere').verdict).toBe('tested');
  });

  it('[VE13] tells nothing of conditions over how branches stand', () => {
    const flow: SmallFlow = {
      states: [
        { id: 'both', kind: 'joint', join: { type: 'all' }, rest: 'cancel' },
        { id: 'line', kind: 'composite', parent: 'both', initial: 'one' },
        work('one', 'line'),
        { ...over, id: 'done', parent: 'line' },
        { id: 'next', kind: 'composite', parent: 'both', initial: 'two' },
        work('two', 'next'),
        { ...over, id: 'too', parent: 'next' },
        over,
      ],
      actions: [step('on', 'one', 'done'), step('off', 'two', 'too')],
      routes: [{ id: 'joined', from: 'both', to: 'over', on: { type: 'joined' } }],
    };
    const when = { '==': [{ var: 'case.outcomes.both.over' }, 2] };
    const { about } = findingsOf(promising(flow, { count: neverOver(when) }));
    expect(about('count').verdict).toBe('undecidable');
  });
});

describe('what is followed', () => {
  const alone = { '==': [{ var: 'case.parties.citizen' }, 1] };
  const pair = neverOver({ '==': [{ var: 'case.parties.citizen' }, 2] });
  const counted = (guard: object, max = 3) =>
    changed(
      promising(
        {
          states: [work('one'), work('two'), over],
          actions: [step('on', 'one', 'two', { guard: alone }), step('off', 'two', 'over', guard)],
        },
        { pair },
      ),
      () => ({
        partyRoles: [
          { id: 'citizen', order: 'a0', title: { 'zh-CN': '当事人', en: 'citizen' }, min: 1, max },
        ],
      }),
    );

  it('[VE13] follows parties that join and leave', () => {
    expect(findingsOf(counted({ guard: alone })).about('pair').verdict).toBe('proved');
    const { about } = findingsOf(counted({}));
    expect(about('pair').verdict).toBe('violated');
    const { snapshot, outcomes } = replayed(counted({}), about('pair').example);
    expect([snapshot?.outcome?.outcome, snapshot?.parties]).toEqual(['over', { citizen: 2 }]);
    expect(outcomes.every(({ outcome }) => outcome === 'stepped')).toBe(true);
    // Of so many parties not each number is looked at.
    const many = findingsOf(counted({ guard: alone }, 40), { runs: 3 });
    expect(many.about('pair').verdict).toBe('tested');
    expect(many.about('pair').because.en).toContain('citizen');
  });

  it('[VE13] follows dates that a child case gives to limits of this one', () => {
    const parent: SmallFlow = {
      states: [
        {
          id: 'asking',
          kind: 'subflow',
          flow: 'child',
          input: [],
          output: [{ field: 'due-on', from: 'due-on' }],
          wait: true,
        },
        work('one'),
        over,
        lapsed,
      ],
      fields: [{ id: 'due-on', type: 'date', class: 'P0' }],
      actions: [step('on', 'one', 'over')],
      routes: [
        { id: 'back', from: 'asking', to: 'one', on: { type: 'finished' } },
        { id: 'late', from: 'one', to: 'lapsed', on: { type: 'at', field: 'due-on' } },
      ],
      others: {
        child: {
          states: [work('one'), over],
          fields: [{ id: 'due-on', type: 'date', class: 'P0' }],
          actions: [step('on', 'one', 'over')],
        },
      },
    };
    const property = { type: 'never', at: 'lapsed', when: true } as const;
    const title = { 'zh-CN': '按期', en: 'in time' };
    const bundle = changed(promising(parent), () => ({
      properties: [{ id: 'kept', order: 'a0', title, property }],
    }));
    const { about } = findingsOf(bundle, { flows: ['small'] });
    expect([about('states').verdict, about('kept').verdict]).toEqual(['proved', 'violated']);
    const { snapshot, data } = replayed(bundle, about('kept').example);
    expect(snapshot?.outcome?.outcome).toBe('lapsed');
    expect(data['due-on']).toMatch(/^\d{4}-/);
  });

  it('[VE13] follows signals that come before they are waited for', () => {
    const flow = (unawaited: 'keep' | 'ignore'): SmallFlow => ({
      states: [work('one'), { id: 'waiting', kind: 'wait' }, over, lapsed],
      fields: [{ id: 'heard', type: 'boolean', class: 'P0' }],
      signals: [{ id: 'news', unawaited }],
      actions: [
        step('on', 'one', 'waiting'),
        step('off', 'one', 'lapsed', { guard: { '==': [{ var: 'data.heard' }, true] } }),
      ],
      routes: [
        { id: 'told', from: 'waiting', to: 'over', on: { type: 'signal', signal: 'news' } },
        { id: 'late', from: 'one', to: 'lapsed', on: { type: 'deadline', deadline: 'reply' } },
      ],
      deadlines: [limit('reply', 2, { starts: { on: 'signal', signal: 'news' } })],
    });
    const unheard = { type: 'never', at: 'lapsed', when: true } as const;
    const bundle = promising(flow('keep'), { unheard });
    const { about } = findingsOf(bundle);
    expect([about('states').verdict, about('unheard').verdict]).toEqual(['proved', 'violated']);
    expect(replayed(bundle, about('unheard').example).snapshot?.outcome?.outcome).toBe('lapsed');
    const ignored = promising(flow('ignore'), { unheard });
    expect(findingsOf(ignored).about('unheard').verdict).toBe('proved');
  });

  it('[VE13] knows as many people as rules tell apart', () => {
    const set = (field: string) => ({
      effects: [{ type: 'set-field', field, value: { var: 'actor.id' } }],
    });
    const other = (field: string) => ({ '!=': [{ var: 'actor.id' }, { var: `data.${field}` }] });
    const bundle = promising(
      {
        states: [work('one'), work('two'), work('three'), work('four'), over],
        fields: [
          { id: 'first', type: 'person', class: 'P0' },
          { id: 'second', type: 'person', class: 'P0' },
        ],
        actions: [
          step('write', 'one', 'two', set('first')),
          step('check', 'two', 'three', { ...set('second'), guard: other('first') }),
          step('sign', 'three', 'four', { guard: { and: [other('first'), other('second')] } }),
          step('send', 'four', 'over'),
        ],
      },
      {
        apart: { type: 'different-people', actions: ['write', 'sign'] },
        sent: { type: 'different-people', actions: ['write', 'send'] },
      },
    );
    const { about } = findingsOf(bundle);
    // Between two people nobody could sign, and nothing would ever be sent.
    expect(about('states').verdict).toBe('proved');
    expect([about('apart').verdict, about('sent').verdict]).toEqual(['proved', 'violated']);
    const { people } = replayed(bundle, about('sent').example);
    expect(people.get('write')).toBe(people.get('send'));
    expect(new Set(['write', 'check', 'sign'].map((id) => people.get(id))).size).toBe(3);
  });

  it('[VE13] a duration is kept by any limit that is never suspended or extended', () => {
    const flow = (deadlines: SmallFlow['deadlines'], again = false): SmallFlow => ({
      states: [work('one'), over, lapsed],
      actions: [
        step('on', 'one', 'over', again ? { effects: [] } : {}),
        ...(again ? [step('anew', 'one', 'one')] : []),
      ],
      routes: [
        { id: 'end', from: 'one', to: 'lapsed', on: { type: 'deadline', deadline: 'hard' } },
      ],
      ...(deadlines === undefined ? {} : { deadlines }),
    });
    const prompt = { type: 'within', from: 'one', to: 'over', duration: days(5) } as const;
    const verdict = (given: SmallFlow) =>
      findingsOf(promising(given, { prompt })).about('prompt').verdict;
    // The first one tells only that it is late; the second moves the case.
    expect(verdict(flow([limit('soft', 2), limit('hard', 5)]))).toBe('proved');
    expect(verdict(flow([limit('soft', 2), limit('hard', 6)]))).toBe('violated');
    const extension = { duration: days(5), max: 1 };
    expect(verdict(flow([limit('hard', 5, { extension })]))).toBe('undecidable');
    expect(verdict(flow([limit('hard', 5)], true))).toBe('undecidable');
  });

  it('[VE13] tells the loops of every branch', () => {
    const urgent = { var: 'data.urgent' };
    const branched = (left: boolean): SmallFlow => ({
      fields: [{ id: 'urgent', type: 'boolean', class: 'P0' }],
      entry: ['urgent'],
      states: [
        { id: 'both', kind: 'joint', join: { type: 'all' }, rest: 'cancel' },
        { id: 'line', kind: 'composite', parent: 'both', initial: 'one' },
        work('one', 'line'),
        work('two', 'line'),
        { ...over, id: 'done', parent: 'line' },
        { id: 'next', kind: 'composite', parent: 'both', initial: 'three' },
        work('three', 'next'),
        { ...over, id: 'too', parent: 'next' },
        over,
      ],
      actions: [
        step('on', 'one', 'done', left ? {} : { guard: { and: [urgent, { '!': [urgent] }] } }),
        step('off', 'three', 'too'),
        step('quit', 'both', 'over', { kind: 'terminate', roles: ['worker'] }),
      ],
      routes: [
        { id: 'joined', from: 'both', to: 'over', on: { type: 'joined' } },
        { id: 'there', from: 'one', to: 'two', on: { type: 'deadline', deadline: 'first' } },
        { id: 'back', from: 'two', to: 'one', on: { type: 'deadline', deadline: 'second' } },
      ],
      deadlines: [limit('first', 2), limit('second', 2, { state: 'two' })],
    });
    const { about } = findingsOf(promising(branched(true)));
    expect(about('loops').because.en).toContain('one, two');
    expect(about('loops').because.en).toContain('on');
    const quit = findingsOf(promising(branched(false))).about('loops');
    expect([quit.verdict, quit.because.en]).toEqual(['proved', 'one, two: left by quit.']);
  });
});
