import { codeTable } from '../code-table.ts';

export const branchesCodes = codeTable({
  ENGINE_BRANCH_STATE_UNFIT: {
    message: {
      'zh-CN': '“{title}”直接位于“{holder}”中，但它不是组合环节，不能作为分支。',
      en: '“{title}” lies directly in “{holder}” but is not a composite state, so it cannot be a branch.',
    },
    solve: {
      'zh-CN': '把它放进“{holder}”的一个组合环节里。',
      en: 'Put it into one of the composite states of “{holder}”.',
    },
  },
  ENGINE_BRANCH_LEFT_FROM_INSIDE: {
    message: {
      'zh-CN':
        '“{title}”从分支“{branch}”内部直接通往分支之外的“{state}”，汇合条件因此可能永远无法满足。',
      en: '“{title}” leads from inside the branch “{branch}” to “{state}” outside it, so that nothing could join it any more.',
    },
    solve: {
      'zh-CN': '在分支内通往它自己的结束环节；要放弃整个联合办理，从联合办理环节本身引出。',
      en: 'Lead to a final state inside the branch; to give up all branches, start from the state around them.',
    },
  },
  ENGINE_BRANCH_ENTERED_FROM_OUTSIDE: {
    message: {
      'zh-CN': '“{title}”从外面直接通往分支“{branch}”内部的“{state}”，其他分支不会开始。',
      en: '“{title}” leads from outside to “{state}” inside the branch “{branch}”; the other branches would never begin.',
    },
    solve: {
      'zh-CN': '改为通往“{holder}”。',
      en: 'Lead to “{holder}” instead.',
    },
  },
  ENGINE_BRANCH_FINAL_MISSING: {
    message: {
      'zh-CN': '分支“{title}”中没有结束环节，永远不会办完。',
      en: 'The branch “{title}” has no final state, so that it never ends.',
    },
    solve: {
      'zh-CN': '在该分支中添加一个结束环节。',
      en: 'Add a final state inside the branch.',
    },
  },
  ENGINE_BRANCH_WRITE_CONFLICT: {
    message: {
      'zh-CN': '字段“{field}”会被并行的分支“{first}”和“{second}”写入，结果取决于先后。',
      en: 'The field “{field}” may be written by “{first}” and by “{second}” side by side; the later one would win.',
    },
    solve: {
      'zh-CN': '各分支使用各自的字段，汇合后再合并。',
      en: 'Give each branch a field of its own and bring them together after the join.',
    },
  },
  ENGINE_BRANCH_OPTION_UNFIT: {
    message: {
      'zh-CN': '“{title}”不是联合办理的分支，不能有进入条件或独占字段。',
      en: '“{title}” is no branch of a joint state, so it cannot have a condition or fields of its own.',
    },
    solve: {
      'zh-CN': '删除该属性，或把它放进联合办理环节。',
      en: 'Remove the property, or put the state into a joint state.',
    },
  },
  ENGINE_JOINT_BRANCHES_FEW: {
    message: {
      'zh-CN': '联合办理“{title}”只有 {got} 个分支。',
      en: 'The joint state “{title}” has {got} branches.',
    },
    solve: {
      'zh-CN': '至少放入两个组合环节作为分支，或改用普通环节。',
      en: 'Put at least two composite states into it, or use an ordinary state.',
    },
  },
  ENGINE_MULTIPLE_BODY_INVALID: {
    message: {
      'zh-CN': '逐一办理“{title}”应恰有一个组合环节作为每个分支的内容，实际有 {got} 个。',
      en: 'The state “{title}” needs just one composite state as the body of its branches; it has {got}.',
    },
    solve: {
      'zh-CN': '保留一个组合环节，把其余环节放进去。',
      en: 'Keep one composite state and put the other states into it.',
    },
  },
  ENGINE_JOIN_UNREACHABLE: {
    message: {
      'zh-CN': '“{title}”要求 {count} 个分支办完才汇合，但它只有 {got} 个分支。',
      en: '“{title}” is joined when {count} branches have ended, but it has only {got}.',
    },
    solve: {
      'zh-CN': '把数量改为不超过 {got}。',
      en: 'Ask for at most {got}.',
    },
  },
  ENGINE_JOIN_LEAD_CONDITIONAL: {
    message: {
      'zh-CN': '“{title}”由“{branch}”牵头决定，但该分支有进入条件，可能根本不会开始。',
      en: '“{title}” is decided by its leading branch “{branch}”, which has a condition and may never begin.',
    },
    solve: {
      'zh-CN': '去掉牵头分支的进入条件，或由其他分支牵头。',
      en: 'Remove the condition of the leading branch, or let another one lead.',
    },
  },
  ENGINE_JOIN_REST_MISSING: {
    message: {
      'zh-CN': '“{title}”{what}后没有无条件的去向，可能停住不动。',
      en: '“{title}” has no last route without a condition for when it is {whatEn}, so that it could stand still.',
    },
    solve: {
      'zh-CN': '添加一条排在最后、没有条件的流转。',
      en: 'Add a route of that kind without a condition, last by order.',
    },
  },
  ENGINE_SUBFLOW_CIRCLE: {
    message: {
      'zh-CN': '子流程互相开启，永无止境：{circle}。',
      en: 'Subflows open one another in a circle: {circle}.',
    },
    solve: {
      'zh-CN': '去掉其中一个子流程环节。',
      en: 'Remove one of these subflow states.',
    },
  },
  ENGINE_SUBFLOW_OUTCOME_UNKNOWN: {
    message: {
      'zh-CN':
        '“{title}”等待子流程以“{outcome}”办结，但该流程没有这个结果；最接近的是“{nearest}”。',
      en: '“{title}” waits for the child to close with “{outcome}”, which its flow does not have; the nearest is “{nearest}”.',
    },
    solve: {
      'zh-CN': '使用子流程已有的结果。',
      en: 'Use an outcome of the child’s flow.',
    },
  },
  ENGINE_JUMP_TARGET_UNFIT: {
    message: {
      'zh-CN': '“{state}”不能作为跳转或重新办理的去向：{because}。',
      en: '“{state}” cannot be where a case is moved or opened again to: {becauseEn}.',
    },
    solve: {
      'zh-CN': '选择一个普通环节。',
      en: 'Choose another state.',
    },
  },
});
