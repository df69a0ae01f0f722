import { codeTable } from '../code-table.ts';

/** Codes of what `verifyBundle` finds out about behaviour over every path. */
export const verifyCodes = codeTable({
  ENGINE_VERIFY_STATE_UNREACHABLE: {
    message: {
      'zh-CN': '环节“{title}”没有任何案件能够到达：通往它的每条路上，条件都互相矛盾。',
      en: 'No case ever reaches the state “{title}”: on every way to it the conditions contradict one another.',
    },
    solve: {
      'zh-CN': '对照通往“{title}”的操作和自动流转，改正互相矛盾的条件，或删去这个环节。',
      en: 'Compare the guards on the ways to “{title}” and correct those that contradict, or remove the state.',
    },
  },
  ENGINE_VERIFY_CASE_STUCK: {
    message: {
      'zh-CN': '案件可能停在环节“{title}”，再也到不了任何办结环节（示例共 {steps} 步）。',
      en: 'A case can come to “{title}” and never reach an end from there (example of {steps} steps).',
    },
    solve: {
      'zh-CN': '给示例中的情形补上出路：放宽一个条件，或增加一个操作、时限或自动流转。',
      en: 'Give the case of the example a way on: widen a guard, or add an action, a limit or a route.',
    },
  },
  ENGINE_VERIFY_JOIN_STUCK: {
    message: {
      'zh-CN': '“{title}”可能永远等不到会合：还在等的分支已经无路可走（示例共 {steps} 步）。',
      en: '“{title}” can wait for ever to be joined: a branch that it waits for has no way on (example of {steps} steps).',
    },
    solve: {
      'zh-CN': '给那个分支补上出路，只在条件成立时进入它，或改为不必等它的会合方式。',
      en: 'Give that branch a way on, enter it only where it has one, or choose a join that does not need it.',
    },
  },
  ENGINE_VERIFY_CHOICE_STUCK: {
    message: {
      'zh-CN': '在“{title}”处可能没有一条路成立，这一步因此被拒绝（示例共 {steps} 步，{code}）。',
      en: 'At “{title}” it can be that no way holds, so that the step is refused (example of {steps} steps, {code}).',
    },
    solve: {
      'zh-CN': '让条件覆盖示例中的取值，或在最后加一条没有条件的自动流转。',
      en: 'Let the guards cover the values of the example, or add a last route without a guard.',
    },
  },
  ENGINE_VERIFY_LOOP_ENDLESS: {
    message: {
      'zh-CN': '循环 {states} 只由机器推动，没有人能离开，也没有次数上限。',
      en: 'The loop {states} is driven by the machine alone: nobody can leave it and nothing bounds it.',
    },
    solve: {
      'zh-CN': '加一个能离开循环的操作，或用计数条件限定次数。',
      en: 'Add an action that leaves the loop, or bound it by a guard over a counter.',
    },
  },
  ENGINE_VERIFY_PROPERTY_VIOLATED: {
    message: {
      'zh-CN': '承诺“{title}”不成立：应为{expected}，实际{got}（反例共 {steps} 步）。',
      en: 'The property “{title}” does not hold: expected {expected}, got {got} (counter-example of {steps} steps).',
    },
    solve: {
      'zh-CN': '按反例逐步办理可以重现；在它经过的操作或自动流转上加条件，或更正这项承诺。',
      en: 'Follow the counter-example to see it; guard an action or route that it takes, or correct the property.',
    },
  },
  ENGINE_VERIFY_TESTED_ONLY: {
    severity: 'warning',
    message: {
      'zh-CN': '“{title}”只经过试验（{runs} 次随机办理，种子 {seed}），没有证明：{because}',
      en: '“{title}” is tested only ({runs} random cases, seed {seed}), not proved: {because}',
    },
    solve: {
      'zh-CN': '把相关条件写成对选项、是否、数字或日期与常量的比较，或放宽界限后再验证。',
      en: 'Write the guards in question as comparisons of codes, booleans, numbers or dates with constants, or raise the bound.',
    },
  },
  ENGINE_VERIFY_UNDECIDABLE: {
    severity: 'warning',
    message: {
      'zh-CN': '“{title}”在这里无法判定：{because}',
      en: '“{title}” cannot be decided here: {because}',
    },
    solve: {
      'zh-CN': '换一种可以判定的写法，或由人核对并记录结论。',
      en: 'State it in a way that can be decided, or have a person check it and keep the conclusion.',
    },
  },
});
