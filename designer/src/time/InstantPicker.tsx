import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

const format = 'YYYY-MM-DD HH:mm';

interface PickerProps {
  readonly id: string;
  /** The zone whose wall clock is shown and meant, wherever the browser stands. */
  readonly zone: string;
  /** An instant in UTC. */
  readonly value: string | null;
  readonly onChange: (instant: string | null) => void;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** Nothing later than now can be chosen. */
  readonly past?: boolean;
}

export function InstantPicker(props: PickerProps) {
  const { id, zone, value, onChange, disabled, required, invalid, describedBy, past } = props;
  // The picker works on wall-clock figures only: they are carried without any zone of their own.
  const shown = value === null ? null : dayjs(dayjs(value).tz(zone).format('YYYY-MM-DDTHH:mm'));
  return (
    <DatePicker
      id={id}
      className="jw-full"
      showTime={{ format: 'HH:mm', minuteStep: 5 }}
      format={format}
      disabled={disabled === true}
      value={shown}
      aria-required={required === true}
      aria-invalid={invalid === true}
      aria-describedby={describedBy}
      {...(invalid === true ? { status: 'error' as const } : {})}
      {...(past === true ? { maxDate: dayjs(dayjs().tz(zone).format('YYYY-MM-DDTHH:mm')) } : {})}
      onChange={(day) =>
        onChange(day === null ? null : instantOf(day.format('YYYY-MM-DDTHH:mm'), zone))
      }
    />
  );
}

/** The instant at which the zone's wall clock shows `local` (`2026-11-21T17:30`). */
export function instantOf(local: string, zone: string): string {
  return dayjs.tz(local, zone).toISOString();
}
