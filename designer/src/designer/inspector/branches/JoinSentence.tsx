import { Checkbox, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEditedDocument } from '../../editing/editor-context.ts';
import {
  branchesOf,
  type Join,
  type Joint,
  type Multiple,
  newJoin,
} from '../../model/branch-gestures.ts';
import { inFlow, setProperty } from '../../model/set-property.ts';
import { ElementSelect } from '../ElementSelect.tsx';
import { Sentence } from '../Sentence.tsx';

const rests = ['cancel', 'run-on'] as const;
const title = { 'zh-CN': '修改汇合方式', en: 'Change how branches are joined' };

/** When the branches are joined, and what becomes of those that are not needed any more. */
export function JoinSentence({ state }: { state: Joint | Multiple }) {
  const { t } = useTranslation();
  const { flow, act } = useEditedDocument();
  const set = (property: string, value: unknown) =>
    act(setProperty(inFlow(flow, 'state', state.id), [property], value, title));
  const { join } = state;
  const types: readonly Join['type'][] =
    state.kind === 'joint' ? ['all', 'any', 'count', 'lead'] : ['all', 'any', 'count'];
  const branches = branchesOf(flow, state.id);
  return (
    <>
      <Sentence
        words={t(`designer:branches.sentences.${join.type}`)}
        blanks={{
          join: (
            <Select<Join['type']>
              aria-label={t('designer:branches.join')}
              value={join.type}
              popupMatchSelectWidth={false}
              options={types.map((one) => ({
                value: one,
                label: t(`designer:branches.joins.${one}`),
              }))}
              onChange={(type) => set('join', newJoin(flow, state.id, type))}
            />
          ),
          count: (
            <InputNumber
              aria-label={t('designer:branches.count')}
              min={1}
              max={99}
              precision={0}
              value={join.type === 'count' ? join.count : 1}
              onChange={(count) => {
                if (count !== null) set('join', { type: 'count', count });
              }}
            />
          ),
          lead: (
            <ElementSelect
              label={t('designer:branches.lead')}
              value={join.type === 'lead' ? join.branch : null}
              options={branches}
              onChange={(branch) => set('join', { type: 'lead', branch })}
            />
          ),
          rest: (
            <Select
              aria-label={t('designer:branches.rest')}
              value={state.rest}
              popupMatchSelectWidth={false}
              options={rests.map((one) => ({
                value: one,
                label: t(`designer:branches.rests.${one}`),
              }))}
              onChange={(rest) => set('rest', rest)}
            />
          ),
        }}
      />
      {state.kind === 'joint' ? (
        <Checkbox
          checked={state.history ?? false}
          onChange={({ target }) => set('history', target.checked ? true : undefined)}
        >
          {t('designer:branches.history')}
        </Checkbox>
      ) : null}
    </>
  );
}
