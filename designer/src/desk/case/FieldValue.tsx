import { useTranslation } from 'react-i18next';
import { usePeople, useUnits } from '../../form/inputs/directory-requests.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useSession } from '../../session/session-context.ts';
import { dateInWords, instantText, localParts } from '../../time/format.ts';
import { useNow } from '../../time/use-now.ts';
import type { CaseValue } from '../model.ts';

/** A stored value in words. */
export function FieldValue({ of }: { of: CaseValue }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { zone } = useSession().city;
  const today = localParts(useNow(), zone).date;
  const text = useText();
  const { value, display } = of;
  if (of.masked) return <span title={t('desk:data.masked')}>{plain(value)}</span>;
  if (value === null || value === undefined || value === '')
    return <span className="jw-faint">{t('desk:data.empty')}</span>;
  if (display !== undefined && display !== null) return text(display);
  switch (of.type) {
    case 'boolean':
      return t(value === true ? 'form:yes' : 'form:no');
    case 'date':
      return dateInWords(String(value), language, today.slice(0, 4));
    case 'date-time':
      return instantText(String(value), zone);
    case 'money':
      return `${grouped(String(value))} ${t('form:yuan')}`;
    case 'unit':
      return <UnitName id={String(value)} />;
    case 'person':
      return <PersonName id={String(value)} />;
    default:
      return plain(value);
  }
}

function UnitName({ id }: { id: string }) {
  const text = useText();
  const unit = useUnits().data?.find((one) => one.id === id);
  return unit === undefined ? id : text(unit.title);
}

function PersonName({ id }: { id: string }) {
  return usePeople().data?.find((person) => person.id === id)?.name ?? id;
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join('、') : String(value ?? '');
}

/** `1234567.50` → `1,234,567.50` */
export function grouped(amount: string): string {
  const [whole = '', part] = amount.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? digits : `${digits}.${part}`;
}
