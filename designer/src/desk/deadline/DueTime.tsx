import { useSession } from '../../session/session-context.ts';
import { dueText } from '../../time/format.ts';
import type { DueView } from '../model.ts';

/** The absolute time beside the chip, where there is room for both. */
export function DueTime({ due }: { due: DueView }) {
  const { zone } = useSession().city;
  if (due.dueAt === null || due.status === 'suspended' || due.status === 'met') return null;
  return <time dateTime={due.dueAt}>{dueText(due.dueAt, due.dueDate, zone)}</time>;
}
