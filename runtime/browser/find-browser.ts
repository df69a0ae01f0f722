import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A browser to drive, and the switches that it needs to run here. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Headless, and quiet: a test browser asks nobody anything. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const packaged = '@sparticuz/chromium@147.0.0';

/**
 * Looks for a Chromium: `JINGWEI_CHROMIUM`, the system's, Debian's package when root, a package that
 * ships one. Throws with the command to run when there is none, so that its absence is a failure.
 */
export async function findBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? ['--no-sandbox', ...quiet] : quiet;
  const named = process.env.JINGWEI_CHROMIUM;
  if (named) {
    if (existsSync(named)) return { executablePath: named, args };
    throw new BrowserMissing(`JINGWEI_CHROMIUM names ${named}, which does not exist.`);
  }
  const found = known.find((path) => existsSync(path)) ?? (isRoot ? installWithApt() : undefined);
  if (found) return { executablePath: found, args };
  return installPackaged();
}

class BrowserMissing extends Error {
  constructor(reason: string) {
    super(
      `${reason} The browser tests need a Chromium. Install one and run the tests again:\n` +
        '  Debian, Ubuntu:  sudo apt-get install -y chromium fonts-noto-cjk\n' +
        '  anything else:   install Chrome or Edge, or set JINGWEI_CHROMIUM to the program',
    );
    this.name = 'BrowserMissing';
  }
}

function installWithApt(): string | undefined {
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined;
  }
  return known.find((path) => existsSync(path));
}

async function installPackaged(): Promise<Browser> {
  const place = fileURLToPath(
    new URL('../../node_modules/.cache/jingwei-browser/', import.meta.url),
  );
  const entry = join(place, 'node_modules/@sparticuz/chromium/build/index.js');
  try {
    if (!existsSync(entry)) {
      mkdirSync(place, { recursive: true });
      execFileSync('npm', ['install', '--prefix', place, '--no-save', '--no-audit', packaged], {
        stdio: 'ignore',
        shell: process.platform === 'win32',
      });
    }
    const { default: chromium } = (await import(pathToFileURL(entry).href)) as {
      default: { args: string[]; executablePath(): Promise<string> };
    };
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] };
  } catch (cause) {
    throw new BrowserMissing(
      `No browser was found, and ${packaged} did not help (${String(cause)}).`,
    );
  }
}
