import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import type { DemoServer } from './serve-demo.ts';

export interface Screen {
  readonly name: 'desktop' | 'phone';
  readonly width: number;
  readonly height: number;
}

export const desktop: Screen = { name: 'desktop', width: 1280, height: 800 };
export const phone: Screen = { name: 'phone', width: 390, height: 844 };

/** What is entered into a field: a text or date, the name of a choice, choices, or a file to attach. */
export type Entry =
  | string
  | readonly string[]
  | { readonly file: string; readonly content: string };

/** Where people are at work, and what they have typed there so far. */
export interface Place {
  readonly browser: Browser;
  readonly server: DemoServer;
  readonly typed: Set<string>;
}

/** Somebody of the demo city, signed in at a screen, who acts only by what stands on it. */
export class Person {
  readonly name: string;
  readonly page: Page;
  readonly screen: Screen;
  /** What the browser itself complained about: failed scripts, refused styles. */
  readonly complaints: string[] = [];
  private readonly server: DemoServer;
  private readonly typed: Set<string>;

  private constructor(name: string, page: Page, screen: Screen, { server, typed }: Place) {
    this.name = name;
    this.page = page;
    this.screen = screen;
    this.server = server;
    this.typed = typed;
    page.on('pageerror', (error) => this.complaints.push(`${name}: ${error.message}`));
    page.on('console', (message) => {
      // Who is not signed in is answered 401, a form without a draft 404, what is refused 409 or 422.
      const answered = /status of (401|404|409|422)/.test(message.text());
      if (message.type() !== 'error' || answered) return;
      const { url, lineNumber, columnNumber } = message.location();
      this.complaints.push(`${name}: ${message.text()} (${url}:${lineNumber}:${columnNumber})`);
    });
  }

  static async arrive(place: Place, name: string, screen: Screen): Promise<Person> {
    const { browser, server } = place;
    const onPhone = screen.name === 'phone';
    const context = await browser.newContext({
      viewport: { width: screen.width, height: screen.height },
      isMobile: onPhone,
      hasTouch: onPhone,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(20_000);
    const person = new Person(name, await context.newPage(), screen, place);
    await person.page.goto(server.address);
    return person;
  }

  /** Fills in the sign-in form, on its page or in the dialog of an ended session. */
  async signIn(): Promise<void> {
    const account = this.server.accounts.get(this.name);
    assert.ok(account, `${this.name} is not among the demo's people`);
    const dialog = this.page.getByRole('dialog');
    const place = (await dialog.isVisible()) ? dialog : this.page.getByRole('main');
    await place.getByLabel('用户名', { exact: true }).fill(account.username);
    await place.getByLabel('密码', { exact: true }).fill(account.password);
    await place.getByRole('button', { name: '登录', exact: true }).click();
    await this.page.getByRole('button', { name: `${this.name}，个人菜单` }).waitFor();
  }

  /** The longest first, so that none of them leaves a part of another behind. */
  wordsTyped(): readonly string[] {
    return [...this.typed].sort((a, b) => b.length - a.length);
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }

  /** Presses the button (or follows the link) of this visible name. */
  async press(name: string | RegExp, place: Page | Locator = this.page): Promise<void> {
    await this.control(name, place).click();
  }

  control(name: string | RegExp, place: Page | Locator = this.page): Locator {
    // An icon before the words adds its own name to theirs.
    const named = typeof name === 'string' ? new RegExp(`(?:^|\\s)${escaped(name)}$`) : name;
    const button = place.getByRole('button', { name: named });
    const link = place.getByRole('link', { name: named });
    return button.or(link).filter({ visible: true }).first();
  }

  async sees(text: string | RegExp, place: Page | Locator = this.page): Promise<void> {
    await place.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async opens(room: string): Promise<void> {
    await this.press(room, this.page.getByRole('navigation'));
  }

  /** Enters each value into the field of that label. */
  async fill(entries: Readonly<Record<string, Entry>>): Promise<void> {
    for (const [label, entry] of Object.entries(entries)) await this.enter(label, entry);
  }

  private async enter(label: string, entry: Entry): Promise<void> {
    const field = this.field(label);
    await field.waitFor();
    if (typeof entry !== 'string' && 'file' in entry) {
      const { file, content } = entry;
      this.typed.add(file);
      const choosing = this.page.waitForEvent('filechooser');
      await field.getByRole('button', { name: '选择文件' }).click();
      const chooser = await choosing;
      await chooser.setFiles({
        name: file,
        mimeType: 'application/pdf',
        buffer: Buffer.from(content),
      });
      await field.getByRole('link', { name: file }).waitFor();
      return;
    }
    if (typeof entry !== 'string') {
      for (const choice of entry) await field.getByText(choice, { exact: true }).click();
      return;
    }
    const choice = field.locator('label').getByText(entry, { exact: true });
    if (await field.getByRole('radio').first().isVisible()) return choice.click();
    const list = field.getByRole('combobox');
    if ((await list.count()) > 0) return this.choose(list, entry);
    const input = field.locator('input, textarea').first();
    await input.fill(entry);
    this.typed.add(entry);
    // A date is taken over with Enter; a text field of one line keeps its form open.
    if ((await field.locator('.ant-picker').count()) > 0) await input.press('Enter');
  }

  /** The row of the field with this label, whatever its widget is. */
  field(label: string): Locator {
    const exactly = new RegExp(`^\\*?\\s*${escaped(label)}$`);
    return this.page
      .locator('.jw-field')
      .filter({ has: this.page.locator('.jw-label').filter({ hasText: exactly }) })
      .filter({ visible: true })
      .first();
  }

  /** Picks from a list that opens; long lists are narrowed by typing. */
  async choose(list: Locator, option: string): Promise<void> {
    await list.click();
    const options = this.page.locator('.ant-select-dropdown:visible .ant-select-item-option');
    // Typing waits, as a hand does, until the list has come to its place.
    await options.first().click({ trial: true });
    if (await list.isEditable()) await list.fill(option);
    await options.filter({ hasText: option }).first().click();
  }
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
