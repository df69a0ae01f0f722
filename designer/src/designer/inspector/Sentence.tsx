import { ConfigProvider } from 'antd';
import { Fragment, type ReactNode } from 'react';

interface SentenceProps {
  /** The words, with a name in brackets for each blank: “within [duration]”. */
  readonly words: string;
  readonly blanks: Readonly<Record<string, ReactNode>>;
}

/** A blank with the mark that follows it, or words. */
const parts = /\[(\w+)\]([，。；：、,.;:]?)|[^[]+/g;

/** A sentence of which the blanks are controls. */
export function Sentence({ words, blanks }: SentenceProps) {
  return (
    <ConfigProvider componentSize="small" variant="underlined">
      <div className="jw-sentence">
        {[...words.matchAll(parts)].map(({ 0: part, 1: name, 2: mark, index }) =>
          name === undefined ? (
            <Fragment key={index}>{part}</Fragment>
          ) : (
            <span className="jw-blank" key={index}>
              {blanks[name]}
              {mark}
            </span>
          ),
        )}
      </div>
    </ConfigProvider>
  );
}
