import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** scrypt, N = 2^15, r = 8, p = 3: 32 MiB for each try (OWASP's list of equal settings). */
const cost = { N: 2 ** 15, r: 8, p: 3 };
const maxmem = 64 * 1024 * 1024;
const keyBytes = 32;
const atOnce = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** `scrypt$N$r$p$salt$key`, in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt, key] = stored.split('$');
  if (kind !== 'scrypt' || salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, 'base64url');
  const settings = { N: Number(N), r: Number(r), p: Number(p) };
  const got = await derive(password, Buffer.from(salt, 'base64url'), settings);
  return got.length === expected.length && timingSafeEqual(got, expected);
}

/** Hashed against when nobody has that user name, so that the time taken does not tell. */
export const nobodysHash = `scrypt$${cost.N}$${cost.r}$${cost.p}$AAAAAAAAAAAAAAAAAAAAAA$${'A'.repeat(43)}`;

/** Off the event loop, few at a time: a burst of sign-ins must not take all memory and threads. */
async function derive(
  password: string,
  salt: Buffer,
  settings: { readonly N: number; readonly r: number; readonly p: number },
): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await new Promise((resolve, reject) => {
      scrypt(password.normalize('NFC'), salt, keyBytes, { ...settings, maxmem }, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
