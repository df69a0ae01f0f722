import type { ImportProgress } from '../import/import-report.ts';
import { say, type Terminal } from './terminal.ts';

/** Says how far an import is, on standard error, at most a line for every hundredth of it. */
export function importProgress(terminal: Terminal): (progress: ImportProgress) => void {
  let next = 0;
  return ({ done, total, started, refusedRows }) => {
    if (done < next && done < total) return;
    next = done + total / 100;
    terminal.complain(
      say(terminal, {
        'zh-CN': `${done}/${total} 行：登记 ${started}，拒收 ${refusedRows}`,
        en: `${done}/${total} rows: started ${started}, refused ${refusedRows}`,
      }),
    );
  };
}
