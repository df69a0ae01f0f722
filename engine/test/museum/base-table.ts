import { readFileSync } from 'node:fs';
import type { Table } from '../../src/document/tables.ts';

const text = readFileSync(new URL('./table.json', import.meta.url), 'utf8');

/** A table without anything wrong in it, over fields of the base bundle. A fresh copy each time. */
export function baseTable(): Table {
  return JSON.parse(text) as Table;
}
