import './filter-pills.css';

interface Pill<Value> {
  readonly value: Value;
  readonly label: string;
  readonly count?: number | undefined;
}

interface PillsProps<Value> {
  readonly label: string;
  readonly pills: readonly Pill<Value>[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** One of a few filters, each with the number of what it would show. */
export function FilterPills<Value extends string | undefined>(props: PillsProps<Value>) {
  return (
    <fieldset className="jw-pills">
      <legend className="jw-visually-hidden">{props.label}</legend>
      {props.pills.map(({ value, label, count }) => (
        <button
          key={value ?? 'all'}
          type="button"
          className="jw-pill"
          aria-pressed={value === props.chosen}
          onClick={() => props.choose(value)}
        >
          {label}
          {count === undefined ? null : <span className="jw-pill-count">{count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
