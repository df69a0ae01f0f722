/**
 * The version of what is asked to be published: what the author set, else the base's with the patch
 * number moved on to the next one that no publication of the pack bears (semver.org).
 */
export function nextVersion(base: string, own: string, taken: ReadonlySet<string>): string {
  if (own !== base) return own;
  const [major = 0, minor = 0, patch = 0] = base.split('.').map(Number);
  for (let next = patch + 1; ; next += 1) {
    const version = `${major}.${minor}.${next}`;
    if (!taken.has(version)) return version;
  }
}
