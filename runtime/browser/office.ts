import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { wordsOfDemo } from './city-people.ts';
import { findBrowser } from './find-browser.ts';
import { type Looks, pictures } from './look-over.ts';
import { type Entry, Person, type Screen } from './person.ts';
import { type DemoServer, serveDemo } from './serve-demo.ts';

interface Taking {
  /** What shows on the page once it is done. */
  readonly next: string;
  /** The name under which the filled-in form is looked over. */
  readonly look?: string;
}

/** The demo city at work: its server, a browser, and what its people do one after another. */
export class Office {
  readonly server: DemoServer;
  readonly browser: Browser;
  /** What browsers complained about, of everybody who has left. */
  readonly complaints: string[] = [];

  /** Names of people and what they typed, which no language changes. */
  readonly typed: Set<string>;

  private constructor(server: DemoServer, browser: Browser) {
    this.server = server;
    this.browser = browser;
    this.typed = new Set([...server.accounts.keys(), ...wordsOfDemo]);
  }

  static async open(): Promise<Office> {
    const { executablePath, args } = await findBrowser();
    const server = await serveDemo();
    const browser = await chromium.launch({ executablePath, args: [...args] });
    return new Office(server, browser);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Lets `name` sign in at a screen, do something, and leave. */
  async let(name: string, screen: Screen, work: (person: Person) => Promise<void>): Promise<void> {
    await this.meet(name, screen, async (person) => {
      await person.signIn();
      await work(person);
    });
  }

  /** As `let`, but the person stands before the sign-in page. */
  async meet(name: string, screen: Screen, work: (person: Person) => Promise<void>): Promise<void> {
    const person = await Person.arrive(this, name, screen);
    try {
      await work(person);
    } catch (failure) {
      await person.page.screenshot({ path: join(pictures, `failed-${screen.name}-${name}.png`) });
      throw failure;
    } finally {
      this.complaints.push(...person.complaints);
      await person.leave();
    }
  }
}

/** Finds the case in the list of the person's unit and opens it. */
export async function openCase(person: Person, title: string): Promise<void> {
  await person.opens('工作台');
  await person.press(/^本单位待办/);
  await person.press(new RegExp(title));
  await person.page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** Takes an action of the open case: its button, its form, its confirmation; waits until it is done. */
export async function take(
  person: Person,
  action: string,
  entries: Readonly<Record<string, Entry>>,
  { next, look }: Taking,
  looks?: Looks,
): Promise<void> {
  await person.press(action);
  await person.control(`确认${action}`).waitFor();
  await person.fill(entries);
  if (look) await looks?.over(person, look);
  await person.press(`确认${action}`);
  await person.control(`确认${action}`).waitFor({ state: 'detached' });
  await person.sees(next, person.page.getByRole('main'));
}

/** Shows what else can be done with the open case; on a phone it is folded. */
export async function showFurther(person: Person): Promise<void> {
  const fold = person.page.locator('details.jw-further');
  await fold.waitFor();
  if (!(await fold.evaluate((one) => (one as HTMLDetailsElement).open)))
    await fold.locator('summary').click();
}

/** Opens the dialog of an operation that stands beside the actions of the flow. */
export async function further(person: Person, operation: string): Promise<void> {
  await showFurther(person);
  await person.press(operation);
  await person.control(`确认${operation}`).waitFor();
}

/** Confirms what a dialog asks, and waits until it is done. */
export async function confirm(person: Person, operation: string): Promise<void> {
  await person.press(`确认${operation}`);
  await person.control(`确认${operation}`).waitFor({ state: 'detached' });
}
