import { ConfigProvider } from 'antd';
import { Fragment, type ReactNode } from 'react';

interface SentenceProps {
  /** The words, with a name in brackets for each blank: “within [duration]”. */
  readonly words: string;
  readonly blanks: Readonly<Record<string, ReactNode>>;
}

/** A sentence of which the blanks are controls. */
export function Sentence({ words, blanks }: SentenceProps) {
  return (
    <ConfigProvider componentSize="small" variant="underlined">
      <div className="jw-sentence">
        {[...words.matchAll(/\[(\w+)\]|[^[]+/g)].map(({ 0: part, 1: name, index }) => (
          <Fragment key={index}>{name === undefined ? part : blanks[name]}</Fragment>
        ))}
      </div>
    </ConfigProvider>
  );
}
