import type { Text } from '@jingwei/engine';
import type { ServeSettings } from '../serve-settings.ts';

/** What an examination found; only `failed` keeps the server from working. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'warning' | 'failed';
  readonly title: Text;
  readonly detail: Text;
}

export type Examination = (settings: ServeSettings) => Finding | Promise<Finding>;

/** The same in both languages. */
export function plain(detail: string): Text {
  return { 'zh-CN': detail, en: detail };
}
