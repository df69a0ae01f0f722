import { Button, Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import type { ChangeGroup } from '../model/group-changes.ts';
import './publishing.css';

interface ListProps {
  readonly groups: readonly ChangeGroup[];
  /** Leads to an element; without it titles are only read. */
  readonly onSelect?: (id: string) => void;
  readonly isShown?: (id: string) => boolean;
}

/** Changes in words, gathered by the element that they are about. */
export function ChangeList({ groups, onSelect, isShown }: ListProps) {
  const { t } = useTranslation();
  const text = useText();
  if (groups.length === 0) return <Empty description={t('designer:compare.none')} />;
  return (
    <ul className="jw-changes">
      {groups.map((group) => (
        <li key={group.id}>
          {onSelect && isShown?.(group.id) ? (
            <Button type="link" onClick={() => onSelect(group.id)}>
              {text(group.title)}
            </Button>
          ) : (
            <strong>{group.title === null ? group.id : text(group.title)}</strong>
          )}
          <ul>
            {group.said.map((one) => (
              <li key={JSON.stringify(one.change)}>{text(one.text)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
