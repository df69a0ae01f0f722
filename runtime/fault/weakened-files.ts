import { open } from 'node:fs/promises';

/**
 * The command line, with flushing of files taken away behind its back: of their bytes
 * (JINGWEI_WEAKEN=content) or of their names, which is the flushing of folders (=name). It is what the
 * check of the system calls must be able to tell.
 */
const handle = await open(process.execPath);
const prototype = Object.getPrototypeOf(handle) as typeof handle;
await handle.close();
const { sync } = prototype;
prototype.sync = async function weakened(this: typeof handle) {
  const isFolder = (await this.stat()).isDirectory();
  if (isFolder === (process.env.JINGWEI_WEAKEN === 'content')) await sync.call(this);
};
await import('../src/cli/main.ts');
