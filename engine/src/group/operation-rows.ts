import type { OperationType } from './operation.ts';
import { answerRows } from './rows/answering.ts';
import { claimRows, releaseRows } from './rows/claiming.ts';
import { returnRows, takeBackRows, withdrawRows } from './rows/going-back.ts';
import {
  endSupervisionRows,
  handOverRows,
  reassignRows,
  resumeRows,
  superviseRows,
  suspendRows,
  terminateRows,
} from './rows/managing.ts';
import { delegateRows, handBackRows, transferRows } from './rows/passing-on.ts';
import {
  askExtensionRows,
  decideExtensionRows,
  decideObjectionRows,
  objectRows,
} from './rows/requests.ts';
import type { OperationRows } from './rows/row.ts';
import { addSignersRows, removeSignersRows } from './rows/signers.ts';
import { copyRows, markReadRows, urgeRows } from './rows/telling.ts';

/** Every operation with its rows, in the order in which they are published and walked. */
export const allOperationRows: readonly OperationRows[] = [
  answerRows,
  claimRows,
  releaseRows,
  transferRows,
  delegateRows,
  handBackRows,
  addSignersRows,
  removeSignersRows,
  returnRows,
  withdrawRows,
  takeBackRows,
  copyRows,
  markReadRows,
  urgeRows,
  suspendRows,
  resumeRows,
  askExtensionRows,
  decideExtensionRows,
  objectRows,
  decideObjectionRows,
  superviseRows,
  endSupervisionRows,
  reassignRows,
  handOverRows,
  terminateRows,
];

// The list above has every operation: the published table is checked for it.
const byOperation = Object.fromEntries(
  allOperationRows.map((one) => [one.operation, one]),
) as Readonly<Record<OperationType, OperationRows>>;

export function rowsOf(operation: OperationType): OperationRows {
  return byOperation[operation];
}
