import { DeleteOutlined } from '@ant-design/icons';
import { Button, ConfigProvider, Tabs, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-text.ts';
import { type TabName, useEditedDocument, useEditor } from '../editing/editor-context.ts';
import { isBranch, mayRemoveState, statesInside } from '../model/may.ts';
import { type Selected, selectedIn } from '../model/selected.ts';
import { ActionsTab } from './actions/ActionsTab.tsx';
import { AdvancedTab } from './advanced/AdvancedTab.tsx';
import { BasisTab } from './basis/BasisTab.tsx';
import { DeadlinesTab } from './deadline/DeadlinesTab.tsx';
import { FormTab } from './form/FormTab.tsx';
import { GuardTab } from './guard/GuardTab.tsx';
import { PeopleTab } from './people/PeopleTab.tsx';
import { TitleFields } from './TitleFields.tsx';
import { tabNameOf, tabsOf } from './tabs-of.ts';

const contents: Readonly<Record<TabName, (props: { selected: Selected }) => ReactNode>> = {
  people: PeopleTab,
  form: FormTab,
  actions: ActionsTab,
  deadlines: DeadlinesTab,
  guard: GuardTab,
  basis: BasisTab,
  advanced: AdvancedTab,
};

interface ContentProps {
  readonly selected: string | null;
  readonly titleAsked: number;
}

/** Title and tabs of what is selected; nothing can be changed where the flow is only looked at. */
export function InspectorContent({ selected: id, titleAsked }: ContentProps) {
  const { t } = useTranslation();
  const { readOnly, tab, showTab } = useEditor();
  const { flow } = useEditedDocument();
  const selected = selectedIn(flow, id);
  const names = tabsOf(flow, selected);
  const kind =
    selected.kind === 'state'
      ? t(`designer:kinds.${isBranch(flow, selected.element) ? 'branch' : selected.element.kind}`)
      : t(`designer:elements.${selected.kind}`);
  return (
    <>
      <div className="jw-inspector-kind">{kind}</div>
      <ConfigProvider componentDisabled={readOnly}>
        <TitleFields key={titleAsked} selected={selected} focused={titleAsked > 0} />
        {readOnly || selected.kind === 'flow' ? null : <RemoveButton selected={selected} />}
      </ConfigProvider>
      <Tabs
        size="small"
        tabBarGutter={12}
        activeKey={names.includes(tab) ? tab : (names[0] ?? 'advanced')}
        onChange={(next) => showTab(next as TabName)}
        onTabClick={(next) => showTab(next as TabName)}
        items={names.map((name) => {
          const Content = contents[name];
          return {
            key: name,
            label: t(`designer:tabs.${tabNameOf(name, selected)}`),
            children: (
              <ConfigProvider componentDisabled={readOnly}>
                <Content selected={selected} />
              </ConfigProvider>
            ),
          };
        })}
        destroyOnHidden
      />
    </>
  );
}

function RemoveButton({ selected }: { selected: Selected }) {
  const { t } = useTranslation();
  const text = useText();
  const { remove } = useEditor();
  const { flow } = useEditedDocument();
  const may =
    selected.kind === 'state' ? mayRemoveState(flow, selected.element.id) : { may: true as const };
  const inside = selected.kind === 'state' ? statesInside(flow, selected.element.id).length : 0;
  const because = may.may ? undefined : text(may.because);
  return (
    <>
      <Tooltip title={because}>
        <Button
          danger
          size="small"
          icon={<DeleteOutlined aria-hidden />}
          disabled={!may.may}
          onClick={() => remove(selected.element.id)}
        >
          {t('designer:inspector.remove')}
        </Button>
      </Tooltip>
      {because === undefined ? null : <p className="jw-labelled-help">{because}</p>}
      {may.may && inside > 0 ? (
        <p className="jw-labelled-help">
          {t('designer:inspector.removeInside', { count: inside })}
        </p>
      ) : null}
    </>
  );
}
