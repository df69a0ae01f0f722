import type { Json } from '@jingwei/engine';
import type { FormEntry } from './form-view.ts';

/** What every input gets. `onChange(null)` takes the value away. */
export interface EntryInputProps {
  readonly entry: FormEntry;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
  readonly id: string;
  /** Ids of what describes the input: its help, its problem. */
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}
