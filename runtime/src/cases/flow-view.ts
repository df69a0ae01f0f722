import type { Text } from '@jingwei/engine';
import type { Titled } from '../people/session-view.ts';
import type { FormView, PartyRoleView } from './case-view.ts';

export interface FlowView {
  readonly pack: string;
  readonly flow: string;
  readonly title: Text;
  readonly noun: Text;
  readonly description: Text | null;
  readonly publication: string;
  readonly publicationVersion: string;
  readonly canStart: boolean;
  readonly startUnits: readonly Titled[];
  readonly partyRoles: readonly PartyRoleView[];
  readonly openCases: number;
}

export interface StartForm {
  readonly publication: string;
  readonly form: FormView;
  readonly partyRoles: readonly PartyRoleView[];
  readonly titleField: string;
}
