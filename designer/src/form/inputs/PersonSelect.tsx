import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { usePeople } from './directory-requests.ts';

interface SelectProps {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (person: string | null) => void;
  /** Left out of the list: a person does not enter for themselves. */
  readonly except?: string;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
}

/** A colleague of the city, found by name, with the posts that tell namesakes apart. */
export function PersonSelect(props: SelectProps) {
  const { t } = useTranslation();
  const text = useText();
  const people = usePeople();
  const options = (people.data ?? [])
    .filter((person) => person.id !== props.except)
    .map(({ id, name, posts }) => {
      const first = posts[0];
      if (first === undefined) return { value: id, label: name };
      const post = `${text(first.unit.title)} ${text(first.roleTitle)}`;
      return { value: id, label: t('form:personAt', { name, post }) };
    });
  return (
    <Select
      id={props.id}
      className="jw-full"
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      loading={people.isPending}
      disabled={props.disabled === true}
      placeholder={t('form:choose')}
      value={props.value}
      options={options}
      aria-required={props.required === true}
      aria-invalid={props.invalid === true}
      aria-describedby={props.describedBy}
      {...(props.invalid === true ? { status: 'error' as const } : {})}
      onChange={(person?: string | null) => props.onChange(person ?? null)}
    />
  );
}
