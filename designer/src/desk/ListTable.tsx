import type { ReactNode } from 'react';
import './list-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  /** Pixels; the column takes what is left where absent. */
  readonly width?: number;
  readonly cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A list on a wide screen. The kit's table would measure scroll bars with a style that no CSP allows. */
export function ListTable<Row>({ label, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table className="jw-table" aria-label={label}>
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} {...(width === undefined ? {} : { style: { width } })} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, cell }) => (
              <td key={key}>{cell(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
