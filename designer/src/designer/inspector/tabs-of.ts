import type { TabName } from '../editing/editor-context.ts';
import type { Selected } from '../model/selected.ts';

/** The tabs that mean something for what is selected, in the fixed order. */
export function tabsOf(selected: Selected): readonly TabName[] {
  switch (selected.kind) {
    case 'flow':
      return ['people', 'form', 'basis', 'advanced'];
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
    case 'final':
      return ['actions', 'basis', 'advanced'];
    case 'choice':
      return ['actions', 'basis', 'advanced'];
    default:
      return ['actions', 'deadlines', 'basis', 'advanced'];
  }
}
