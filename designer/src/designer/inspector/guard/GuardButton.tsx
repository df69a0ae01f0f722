import { Button } from 'antd';
import type { ActionProps } from 'react-querybuilder';

/** A button of the builder: adds or removes a condition or a group. */
export function GuardButton({ label, title, disabled, handleOnClick }: ActionProps) {
  return (
    <Button
      size="small"
      aria-label={title ?? ''}
      {...(disabled === undefined ? {} : { disabled })}
      onClick={() => handleOnClick()}
    >
      {label}
    </Button>
  );
}
