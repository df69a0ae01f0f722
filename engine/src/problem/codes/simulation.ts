import { codeTable } from '../code-table.ts';

export const simulationCodes = codeTable({
  ENGINE_SIMULATION_OPTION_OUTSIDE: {
    message: {
      'zh-CN': '模拟选项“{option}”为 {got}，应为 1 到 {most} 的整数。',
      en: 'The option “{option}” of the simulation is {got}; it has to be a whole number from 1 to {most}.',
    },
    solve: {
      'zh-CN': '给出范围内的整数。',
      en: 'Give a whole number within these bounds.',
    },
  },
});
