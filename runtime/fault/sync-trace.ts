/** The system calls that write, name, send or flush, as strace has to be asked for them. */
export const tracedCalls = [
  'fsync',
  'fdatasync',
  'write',
  'writev',
  'pwrite64',
  'sendto',
  'sendmsg',
  'rename',
  'mkdir',
] as const;

/** One beginning or end of a call, in the order in which the kernel saw them. */
export interface Moment {
  readonly at: 'begin' | 'end';
  readonly thread: string;
  readonly call: string;
  /** The file or socket; of `rename` and `mkdir` the new name. */
  readonly target: string;
  readonly text: string;
}

export interface AnsweredCommand {
  /** The first line of the answer. */
  readonly answer: string;
  /** Writes to the write-ahead log since the answer before it. */
  readonly logWrites: number;
  /** Whether a flush of that log began after the last of these writes and ended before the answer. */
  readonly flushed: boolean;
}

/**
 * Reads what `strace -f -y` wrote: for each HTTP answer that followed writes to the write-ahead log,
 * whether they were flushed to disk before its first byte left.
 */
export function answersIn(trace: string, log: string): readonly AnsweredCommand[] {
  const answers: AnsweredCommand[] = [];
  let logWrites = 0;
  let flushed = false;
  /** Threads whose flush of the log began after the last write to it. */
  const flushing = new Set<string>();
  for (const { at, thread, call, target, text } of momentsOf(trace)) {
    if (target.endsWith(log)) {
      if (call === 'fsync' || call === 'fdatasync') {
        if (at === 'begin') flushing.add(thread);
        else if (flushing.delete(thread) && text.trimEnd().endsWith('= 0')) flushed = true;
      } else {
        if (at === 'begin') logWrites += 1;
        flushed = false;
        flushing.clear();
      }
    } else if (at === 'begin' && target.startsWith('socket:')) {
      const answer = /HTTP\/1\.1 \d{3}[^\\"]*/.exec(text)?.[0];
      if (answer === undefined || logWrites === 0) continue;
      answers.push({ answer, logWrites, flushed });
      logWrites = 0;
      flushed = false;
    }
  }
  return answers;
}

export function* momentsOf(trace: string): Generator<Moment> {
  const open = new Map<string, { readonly call: string; readonly target: string }>();
  for (const line of trace.split('\n')) {
    const resumed = /^(\d+)\s+<\.\.\. (\w+) resumed>(.*)$/.exec(line);
    if (resumed) {
      const [, thread = '', , text = ''] = resumed;
      const begun = open.get(thread);
      open.delete(thread);
      if (begun !== undefined) yield { at: 'end', thread, ...begun, text };
      continue;
    }
    const started =
      /^(\d+)\s+(\w+)\(\d+<([^>]*)>(.*)$/.exec(line) ??
      /^(\d+)\s+(rename|mkdir)\((?:".*", )?"([^"]*)"(.*)$/.exec(line);
    if (!started) continue;
    const [, thread = '', call = '', target = '', text = ''] = started;
    yield { at: 'begin', thread, call, target, text };
    if (text.includes('<unfinished ...>')) open.set(thread, { call, target });
    else yield { at: 'end', thread, call, target, text };
  }
}
