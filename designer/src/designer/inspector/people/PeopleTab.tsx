import { ordered, type State } from '@jingwei/engine';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-text.ts';
import { unitName } from '../../canvas/state-summary.ts';
import { useEditedDocument } from '../../editing/editor-context.ts';
import type { Selected } from '../../model/selected.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { BranchesTab } from '../branches/BranchesTab.tsx';
import { ElementSelect } from '../ElementSelect.tsx';
import { Labelled } from '../Labelled.tsx';
import { CasePeople } from './CasePeople.tsx';
import { RolesSelect } from './RolesSelect.tsx';
import { UnitSelect, unitKinds } from './UnitSelect.tsx';

const title = { 'zh-CN': '修改办理人', en: 'Change who acts' };

/** Who acts: the role and place of a work state, the roles of an action, who may open a case. */
export function PeopleTab({ selected }: { selected: Selected }) {
  if (selected.kind === 'flow') return <StartPeople />;
  if (selected.kind === 'action') return <ActionPeople action={selected.element} />;
  if (selected.kind !== 'state') return null;
  const { element } = selected;
  return element.kind === 'work' ? <WorkPeople state={element} /> : <BranchesTab state={element} />;
}

function WorkPeople({ state }: { state: Extract<State, { kind: 'work' }> }) {
  const { t } = useTranslation();
  const text = useText();
  const { bundle, flow, act } = useEditedDocument();
  const place = inFlow(flow, 'state', state.id);
  const role = bundle.roles.find((one) => one.id === state.role);
  return (
    <>
      <Labelled label={t('designer:people.role')}>
        {(id) => (
          <ElementSelect
            id={id}
            value={state.role}
            options={ordered(bundle.roles)}
            onChange={(next) => act(setProperty(place, ['role'], next, title))}
          />
        )}
      </Labelled>
      <Labelled label={t('designer:people.unit')}>
        {(id) => (
          <UnitSelect
            id={id}
            value={state.unit}
            onChange={(next) => act(setProperty(place, ['unit'], next, title))}
          />
        )}
      </Labelled>
      <p className="jw-labelled-help">
        {t('designer:people.said', { role: text(role?.title), unit: text(unitName(state.unit)) })}
      </p>
    </>
  );
}

function ActionPeople({ action }: { action: Extract<Selected, { kind: 'action' }>['element'] }) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  return (
    <Labelled label={t('designer:people.actionRoles')} help={t('designer:people.actionRolesHelp')}>
      {(id) => (
        <RolesSelect
          id={id}
          value={action.roles ?? []}
          onChange={(roles) =>
            act(
              setProperty(
                inFlow(flow, 'action', action.id),
                ['roles'],
                roles.length === 0 ? undefined : roles,
                title,
              ),
            )
          }
        />
      )}
    </Labelled>
  );
}

function StartPeople() {
  const { t } = useTranslation();
  const text = useText();
  const { flow, act } = useEditedDocument();
  const place = { kind: 'flow' as const, id: flow.id };
  const set = (property: string, value: readonly string[]) => {
    if (value.length > 0) act(setProperty(place, ['start', property], value, title));
  };
  return (
    <>
      <Labelled label={t('designer:people.startRoles')}>
        {(id) => (
          <RolesSelect id={id} value={flow.start.roles} onChange={(roles) => set('roles', roles)} />
        )}
      </Labelled>
      <Labelled label={t('designer:people.startUnits')}>
        {(id) => (
          <Select<string[]>
            id={id}
            mode="multiple"
            value={flow.start.unitKinds}
            options={unitKinds.map((one) => ({ value: one, label: text(unitName(one)) }))}
            onChange={(kinds) => set('unitKinds', kinds)}
          />
        )}
      </Labelled>
      <CasePeople />
    </>
  );
}
