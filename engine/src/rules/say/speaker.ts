import type { Text } from '../../text/text.ts';
import type { Rule } from '../rule.ts';
import type { RulePath } from '../rule-path.ts';

/** What an operator needs to say itself in words: its parts, said by the same speaker. */
export interface Speaker {
  /** A part as a value; a literal is said with the titles of the codes of `about`. */
  value(part: Rule | undefined, about?: RulePath): Text;
  /** A part as something that holds or not; in brackets where it joins several. */
  condition(part: Rule | undefined, bracketed?: boolean): Text;
  /** The entry of the data dictionary that a part reads. */
  about(part: Rule | undefined): RulePath | undefined;
  /** The title, or the path itself, of what is read at a path. */
  place(path: string): Text;
  rule(id: string): Text;
  table(id: string, output: string): Text;
  /** The speaker for a body that runs per element of `source`. */
  inside(source: Rule | undefined, body: 'element' | 'fold'): Speaker;
}
