import { type Flow, rootsOf, type State, type Text } from '@jingwei/engine';

/** "May I?": yes, or no with the reason that the screen shows. */
export type May = { readonly may: true } | { readonly may: false; readonly because: Text };

const yes: May = { may: true };
const no = (zh: string, en: string): May => ({ may: false, because: { 'zh-CN': zh, en } });

/** May a transition be drawn from one state to another? */
export function mayConnect(flow: Flow, from: string, to: string): May {
  const source = flow.states.find((state) => state.id === from);
  const target = flow.states.find((state) => state.id === to);
  if (!source || !target) return no('环节不存在', 'The state does not exist');
  if (source.kind === 'final') return no('结束环节没有后续', 'Nothing follows a final state');
  if (source.kind === 'choice' && from === to)
    return no('判断环节不能指向自己', 'A choice cannot lead to itself');
  if (isInside(flow, source, to))
    return no(
      '不能连到自己所在的组合环节，请连到其中的环节',
      'Connect to a state inside the composite state instead',
    );
  const roots = rootsOf(flow);
  if (roots.get(from) !== roots.get(to))
    return no(
      '分支同时开始、一起汇合，不能从外面连进分支，也不能从分支里连出来。请在分支里加一个结束环节，再从汇合处连出去',
      'Branches begin together and are joined together: nothing leads into one or out of one. End the branch with a final state in it and lead on from where they are joined',
    );
  return yes;
}

/** What a connection out of this kind of state is: something people take, or the machine. */
export function connectionKind(source: State): 'action' | 'route' {
  return source.kind === 'work' || source.kind === 'composite' ? 'action' : 'route';
}

/** May people and machine both take ways out of this state? Out of a choice only the machine does. */
export function mayHaveBoth(source: State): boolean {
  return source.kind !== 'choice' && source.kind !== 'final';
}

/** Is this state one of the branches of a joint or multiple state? */
export function isBranch(flow: Flow, state: State): boolean {
  return rootsOf(flow).get(state.id) === state.id;
}

/** The states that lie in a state, at any depth. */
export function statesInside(flow: Flow, id: string): readonly State[] {
  return flow.states.filter((state) => isInside(flow, state, id));
}

/** May this state be removed, with everything that lies in it? */
export function mayRemoveState(flow: Flow, id: string): May {
  const gone = new Set([id, ...statesInside(flow, id).map((state) => state.id)]);
  if (gone.has(flow.initial))
    return no(
      '流程从这里开始，不能删除，请先把起点改到别的环节',
      'The flow starts here; choose another start first',
    );
  const around = flow.states.find(
    (state) => state.id === flow.states.find((one) => one.id === id)?.parent,
  );
  if (around?.kind === 'composite' && around.initial === id)
    return no(
      `“${around.title['zh-CN']}”从这个环节开始，请先改它的起点`,
      `“${around.title.en}” starts here; choose another start first`,
    );
  if (around?.kind === 'multiple')
    return no(
      `“${around.title['zh-CN']}”必须有一个分支`,
      `“${around.title.en}” has to have a branch`,
    );
  return yes;
}

/** May this state lie in that composite state? `null`: on the canvas itself. */
export function mayPlaceIn(flow: Flow, id: string, parent: string | null): May {
  if (parent === null) return yes;
  const target = flow.states.find((state) => state.id === parent);
  const moved = flow.states.find((state) => state.id === id);
  const holdsBranches = target?.kind === 'joint' || target?.kind === 'multiple';
  if (holdsBranches && moved?.kind !== 'composite')
    return no('分支必须是组合环节', 'A branch is a composite state');
  const other = flow.states.some((state) => state.parent === parent && state.id !== id);
  if (target?.kind === 'multiple' && other)
    return no('逐一办理只有一个分支', 'A state for each element has one branch only');
  if (target === undefined || (target.kind !== 'composite' && !holdsBranches))
    return no('只有组合环节里能放别的环节', 'Only a composite state holds other states');
  if (id === parent || (moved && isInside(flow, target, id)))
    return no('环节不能放进自己里面', 'A state cannot lie in itself');
  return yes;
}

/** Does `state` lie in the composite state `outer`, at any depth? */
function isInside(flow: Flow, state: State, outer: string): boolean {
  for (let at = state.parent; at; at = flow.states.find((one) => one.id === at)?.parent) {
    if (at === outer) return true;
  }
  return false;
}
