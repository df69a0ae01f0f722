import { Button } from 'antd';
import { useId } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Offer } from '../model.ts';

interface ButtonProps {
  readonly offer: Offer;
  /** The branch that it is about, where several offer the same. */
  readonly about: string | null;
  readonly primary: boolean;
  readonly grave: boolean;
  readonly choose: () => void;
}

/** The action's verb, and below it what it will do or why it cannot be done. */
export function ActionButton({ offer, about, primary, grave, choose }: ButtonProps) {
  const text = useText();
  const id = useId();
  const line = offer.available ? offer.consequence : offer.because;
  return (
    <div className="jw-action">
      <Button
        type={primary ? 'primary' : 'default'}
        danger={grave && offer.available}
        disabled={!offer.available}
        aria-describedby={line === null ? undefined : id}
        onClick={choose}
      >
        {text(offer.title)}
        {about === null ? null : ` · ${about}`}
      </Button>
      {line === null ? null : <p id={id}>{text(line)}</p>}
    </div>
  );
}
