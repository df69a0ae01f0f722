import type { Flow, State, Text } from '@jingwei/engine';

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
  return yes;
}

/** What a connection out of this kind of state is: something people take, or the machine. */
export function connectionKind(source: State): 'action' | 'route' {
  return source.kind === 'work' || source.kind === 'composite' ? 'action' : 'route';
}

/** May this state be removed? */
export function mayRemoveState(flow: Flow, id: string): May {
  if (flow.initial === id)
    return no(
      '起始环节不能删除，请先把起点改到别的环节',
      'The flow starts here; choose another start first',
    );
  const parent = flow.states.find((state) => state.kind === 'composite' && state.initial === id);
  if (parent)
    return no(
      `“${parent.title['zh-CN']}”从这个环节开始，请先改它的起点`,
      `“${parent.title.en}” starts here; choose another start first`,
    );
  if (flow.states.some((state) => state.parent === id))
    return no('请先移走其中的环节', 'Move the states inside it out first');
  return yes;
}

/** May this state lie in that composite state? `null`: on the canvas itself. */
export function mayPlaceIn(flow: Flow, id: string, parent: string | null): May {
  if (parent === null) return yes;
  const target = flow.states.find((state) => state.id === parent);
  if (target?.kind !== 'composite')
    return no('只有组合环节里能放别的环节', 'Only a composite state holds other states');
  const moved = flow.states.find((state) => state.id === id);
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
