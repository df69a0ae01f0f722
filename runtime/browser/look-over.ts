import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { inspectPage } from './inspect-page.ts';
import type { Person } from './person.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where the pictures of the screens go: `JINGWEI_SHOTS`, else a temporary folder. */
export const pictures = process.env.JINGWEI_SHOTS ?? mkdtempSync(join(tmpdir(), 'jingwei-shots-'));
mkdirSync(pictures, { recursive: true });

const languages = ['zh-CN', 'en'] as const;
type Language = (typeof languages)[number];

/**
 * Looks at one screen in both languages, takes its picture, and says what is amiss: serious findings
 * of axe, sideways scrolling, targets too small for a thumb, Chinese in English texts, bare keys.
 */
export class Looks {
  readonly findings: string[] = [];
  private count = 0;

  async over(person: Person, name: string): Promise<void> {
    this.count += 1;
    const number = String(this.count).padStart(2, '0');
    for (const language of languages) {
      const where = `${person.screen.name}-${number}-${name}-${language}`;
      await speak(person.page, language);
      const inDialog = await person.page.getByRole('dialog').isVisible();
      await person.page.screenshot({ path: join(pictures, `${where}.png`), fullPage: !inDialog });
      const seen = await person.page.evaluate(inspectPage, {
        onPhone: person.screen.name === 'phone',
        english: language === 'en',
        typed: person.wordsTyped(),
      });
      for (const one of [...seen, ...(await axeFindings(person))])
        this.findings.push(`${where}: ${one}`);
    }
    await speak(person.page, 'zh-CN');
  }
}

/** Uses the page's own switch, also where a dialog lies over it, and waits for the page to follow. */
async function speak(page: Page, language: Language): Promise<void> {
  if ((await page.locator('html').getAttribute('lang')) === language) return;
  await page.locator(`button[lang="${language}"]`).first().dispatchEvent('click');
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await page.locator(`button[lang="${language}"]`).first().waitFor({ state: 'detached' });
}

/** Inactive by their looks, which the contrast rules leave out, but not by their markup. */
const inactive = ['.ant-btn-loading', '.ant-select-disabled'];

/** The kit's skeleton: tabs that do not fit are behind a button in the list of tabs. */
const ofTheKit = (rule: string, target: string): boolean =>
  rule === 'aria-required-children' && target.includes('.ant-tabs-nav');

async function axeFindings({ page, screen }: Person): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  // On a phone our own measure is the stricter one, and bars that stay in view cover what scrolls.
  const rules = { 'target-size': { enabled: screen.name === 'desktop' } };
  const results = await page.evaluate(
    async ({ exclude, rules }) => {
      // The header stays in view: scrolled away from the top, it covers part of what it lies over.
      window.scrollTo(0, 0);
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      return (await axe.run(
        { exclude },
        { runOnly, rules, resultTypes: ['violations'] },
      )) as AxeResults;
    },
    { exclude: inactive.map((selector) => [selector]), rules },
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes
        .map(({ target, any }) => ({ at: target.join(' '), why: any.map((one) => one.message) }))
        .filter(({ at }) => !ofTheKit(id, at))
        .map(({ at, why }) => `axe ${id} at ${at}: ${why.join('; ')}`),
    );
}
