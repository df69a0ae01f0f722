import type { Flow } from '@jingwei/engine';
import type { TabName } from '../editing/editor-context.ts';
import type { Selected } from '../model/selected.ts';

/** The tabs that mean something for what is selected, in the fixed order. */
export function tabsOf(flow: Flow, selected: Selected): readonly TabName[] {
  switch (selected.kind) {
    case 'flow':
      return ['people', 'form', 'deadlines', 'basis', 'advanced'];
    case 'action':
      return ['people', 'form', 'actions', 'guard', 'basis', 'advanced'];
    case 'route':
      return ['actions', 'guard', 'basis', 'advanced'];
    case 'state':
      break;
  }
  switch (selected.element.kind) {
    case 'work':
      return ['people', 'form', 'actions', 'deadlines', 'basis', 'advanced'];
    case 'joint':
    case 'multiple':
    case 'subflow':
      return ['people', 'actions', 'deadlines', 'basis', 'advanced'];
    case 'composite':
      return isJointBranch(flow, selected.element.parent)
        ? ['people', 'actions', 'deadlines', 'basis', 'advanced']
        : ['actions', 'deadlines', 'basis', 'advanced'];
    case 'final':
    case 'choice':
      return ['actions', 'basis', 'advanced'];
    default:
      return ['actions', 'deadlines', 'basis', 'advanced'];
  }
}

/** The key of a tab's name: who acts in a state, or what acts in it. */
export function tabNameOf(tab: TabName, selected: Selected): string {
  if (tab !== 'people' || selected.kind !== 'state') return tab;
  switch (selected.element.kind) {
    case 'joint':
    case 'multiple':
      return 'branches';
    case 'composite':
      return 'branch';
    case 'subflow':
      return 'subflow';
    default:
      return tab;
  }
}

function isJointBranch(flow: Flow, parent: string | undefined): boolean {
  return flow.states.find((one) => one.id === parent)?.kind === 'joint';
}
