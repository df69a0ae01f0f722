import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from './spoken.ts';

const mediation = fileURLToPath(
  new URL('../../../../templates/dispute-mediation', import.meta.url),
);

describe('jingwei simulate --coverage', () => {
  it('prints figures by category and each limit that never expires', async () => {
    const { code, out } = await run(['simulate', mediation, '--coverage']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}states +41\/41 +100 %$/m);
    expect(out).toMatch(/^ {2}- court-decision {2}.* never expired$/m);
    expect((await run(['simulate', mediation, '--coverage'], 'zh-CN')).out).toMatch(/覆盖情况/);
  });
});

describe('jingwei simulate --random', () => {
  it('plays random cases, the same for the same seed', async () => {
    const random = ['simulate', mediation, '--random', '12', '--json', '--seed'];
    const first = await run([...random, 'one']);
    expect(first.code).toBe(0);
    const { simulations } = JSON.parse(first.out);
    expect(simulations).toMatchObject([{ flow: 'dispute-mediation', cases: 12, seed: 'one' }]);
    expect((await run([...random, 'one'])).out).toBe(first.out);
    expect((await run([...random, 'two'])).out).not.toBe(first.out);
  });

  it('tells in words how the cases came out', async () => {
    const { code, out } = await run(['simulate', mediation, '--random', '12', '--coverage']);
    expect(code).toBe(0);
    expect(out).toMatch(/^dispute-mediation: 12 random cases \(seed 1\), \d+ steps; ended/m);
    expect(out).toMatch(/^coverage of dispute-mediation$/m);
  });

  it('ends with 2 for a number of cases that cannot be', async () => {
    for (const cases of ['0', 'many', '1.5']) {
      expect((await run(['simulate', mediation, '--random', cases])).code).toBe(2);
    }
  });
});
