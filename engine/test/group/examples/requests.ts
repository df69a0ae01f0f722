import type { GroupOperation } from '../../../src/group/operation.ts';
import { after, allows, groupOf, say } from '../city.ts';
import type { Example, Given } from './example.ts';
import { recipientExamples } from './recipients.ts';

const open1 = { id: 'g-1', status: 'open' };

export function requestExamples({ base, over, paused }: Given): readonly Example[] {
  const asked = after(base, ['li', { type: 'ask-extension', seat: 'g-1', reason: 'survey' }]);
  const objected = after(base, ['li', { type: 'object', seat: 'g-1', reason: 'not ours' }]);
  const ext = (grant: boolean) =>
    ({ type: 'decide-extension', seat: 'g-1', grant, reason: 'weighed' }) as const;
  const obj = (uphold: boolean, to?: { readonly person: string }) =>
    ({
      type: 'decide-objection',
      seat: 'g-1',
      uphold,
      reason: 'weighed',
      ...(to === undefined ? {} : { to }),
    }) as const;
  const decide = { 'decide-extension': ext(true), 'decide-objection': obj(false) };

  return [
    ...recipientExamples('decide-objection'),
    ...(['ask-extension', 'object'] as const).flatMap((type): Example[] => {
      const pending = type === 'object' ? objected : asked;
      const decided = after(pending, ['xu', type === 'object' ? obj(false) : ext(false)]);
      const operation = { type, seat: 'g-1', reason: 'again' } as const;
      const kind = type === 'object' ? 'objection' : 'extension';
      return [
        {
          row: `${type}.pending`,
          group: pending,
          by: 'li',
          operation,
          refused: 'ENGINE_GROUP_REQUEST_PENDING',
        },
        {
          row: `${type}.used-up`,
          group: decided,
          by: 'li',
          operation,
          refused: 'ENGINE_GROUP_LIMIT_REACHED',
          says: `The limit of 1 is reached: “${
            type === 'object' ? 'object' : 'ask for an extension'
          }” is not possible any more.`,
        },
        {
          row: `${type}.otherwise`,
          group: base,
          by: 'li',
          operation,
          becomes: {
            group: {
              seats: [
                { ...open1, principal: 'li', [kind]: { status: 'asked', by: 'li', count: 1 } },
                {},
                {},
              ],
            },
            effects: [
              { type: 'tell', seat: 'g-1', to: [{ role: 'head', unit: 'district' }], about: type },
            ],
          },
        },
      ];
    }),
    ...(['decide-extension', 'decide-objection'] as const).flatMap((type): Example[] => {
      const pending = type === 'decide-objection' ? objected : asked;
      const operation = decide[type];
      const { reason: _, ...bare } = operation;
      const allowing =
        type === 'decide-objection' ? { object: allows.object } : { extend: allows.extend };
      const own = groupOf({
        seats: ['xu'],
        policy: {
          allows: {
            ...allows,
            object: { roles: ['head'], up: 1 },
            extend: {
              ...allowing.extend,
              roles: ['head'],
              up: 1,
              duration: { n: 1, unit: 'hour' },
            },
          },
        },
      });
      const ask = type === 'decide-objection' ? 'object' : 'ask-extension';
      const shared = { by: 'xu', operation };
      return [
        { ...shared, row: `${type}.ended`, group: over, refused: 'ENGINE_GROUP_ENDED' },
        { ...shared, row: `${type}.suspended`, group: paused, refused: 'ENGINE_GROUP_SUSPENDED' },
        {
          ...shared,
          row: `${type}.seat-unknown`,
          group: base,
          operation: { ...operation, seat: 'g-9' },
          refused: 'ENGINE_GROUP_SEAT_UNKNOWN',
        },
        {
          ...shared,
          row: `${type}.seat-closed`,
          group: after(pending, ['li', say('g-1', 'agree')]),
          refused: 'ENGINE_GROUP_SEAT_CLOSED',
        },
        {
          ...shared,
          row: `${type}.nothing-asked`,
          group: base,
          refused: 'ENGINE_GROUP_REQUEST_MISSING',
        },
        {
          ...shared,
          row: `${type}.own`,
          group: after(own, ['xu', { type: ask, seat: 'g-1', reason: 'mine' }]),
          refused: 'ENGINE_GROUP_OWN_REQUEST',
        },
        {
          ...shared,
          row: `${type}.not-entitled`,
          group: pending,
          by: 'he',
          refused: 'ENGINE_GROUP_NOT_ENTITLED',
          says: 'This takes one of the roles head at the unit in question, and you hold none of them there.',
        },
        {
          ...shared,
          row: `${type}.not-entitled`,
          when: 'with another role at that unit',
          group: pending,
          by: 'lu',
          refused: 'ENGINE_GROUP_NOT_ENTITLED',
        },
        {
          ...shared,
          row: `${type}.not-entitled`,
          when: 'with the role at another unit',
          group: pending,
          moment: { by: { id: 'xu', roles: [{ role: 'head', unit: 'street' }] } },
          refused: 'ENGINE_GROUP_NOT_ENTITLED',
        },
        {
          ...shared,
          row: `${type}.${type === 'decide-objection' ? 'otherwise' : 'granted'}`,
          when: 'with the role at several units',
          group: pending,
          moment: {
            by: {
              id: 'xu',
              roles: [
                { role: 'head', unit: 'city' },
                { role: 'head', unit: 'district' },
              ],
            },
          },
        },
        ...(
          [
            [0, 'street', 'he', 'chief'],
            [2, 'city', 'admin', 'administrator'],
          ] as const
        ).map(([up, unit, decider, role]): Example => {
          const group = after(
            groupOf({
              policy: {
                allows: {
                  object: { roles: ['clerk', role], up },
                  extend: { roles: ['clerk', role], up, duration: { n: 1, unit: 'hour' } },
                },
              },
            }),
            ['li', { type: ask, seat: 'g-1', reason: 'needed' }],
          );
          return {
            ...shared,
            row: `${type}.${type === 'decide-objection' ? 'otherwise' : 'granted'}`,
            when: `${up} levels up, at the ${unit}`,
            group,
            by: decider,
            becomes: { entries: [{ by: decider, actingFor: null }] },
          };
        }),
        {
          ...shared,
          row: `${type}.no-reason`,
          group: pending,
          operation: bare as GroupOperation,
          refused: 'ENGINE_GROUP_REASON_MISSING',
        },
      ];
    }),
    ...(['ask-extension', 'object'] as const).flatMap((type): Example[] => {
      const given = (roles: string[], up: number) =>
        groupOf({
          policy: {
            allows: {
              object: { roles, up, max: 2 },
              extend: { roles, up, max: 2, duration: { n: 1, unit: 'hour' } },
            },
          },
        });
      const kind = type === 'object' ? 'objection' : 'extension';
      const operation = { type, seat: 'g-1', reason: 'again' } as const;
      const decided = type === 'object' ? obj(false) : ext(false);
      return [
        {
          row: `${type}.otherwise`,
          when: 'again, where the flow lets',
          group: after(given(['head'], 1), ['li', operation], ['xu', decided]),
          by: 'li',
          operation,
          becomes: { group: { seats: [{ [kind]: { status: 'asked', count: 2 } }, {}, {}] } },
        },
        {
          row: `${type}.otherwise`,
          when: 'of a unit that is not there, so that nobody is told',
          group: given(['head'], 8),
          by: 'li',
          operation,
          becomes: { effects: [] },
        },
        {
          row: `${type}.otherwise`,
          when: 'of several roles in the own unit',
          group: given(['head', 'chief'], 0),
          by: 'li',
          operation,
          becomes: {
            effects: [
              {
                to: [
                  { role: 'head', unit: 'street' },
                  { role: 'chief', unit: 'street' },
                ],
              },
            ],
          },
        },
      ];
    }),
    {
      row: 'decide-extension.granted',
      group: asked,
      by: 'xu',
      operation: ext(true),
      becomes: {
        group: { seats: [{ extension: { status: 'granted', by: 'li', count: 1 } }, {}, {}] },
        effects: [
          { type: 'extend', seat: 'g-1', duration: { n: 5, unit: 'working-day' } },
          { type: 'tell', seat: 'g-1', to: [{ person: 'li' }], about: 'decide-extension' },
        ],
      },
    },
    {
      row: 'decide-extension.otherwise',
      group: asked,
      by: 'xu',
      operation: ext(false),
      becomes: {
        group: { seats: [{ extension: { status: 'refused', by: 'li', count: 1 } }, {}, {}] },
        effects: [{ type: 'tell', seat: 'g-1', to: [{ person: 'li' }], about: 'decide-extension' }],
      },
    },
    {
      row: 'decide-objection.nobody-named',
      group: objected,
      by: 'xu',
      operation: obj(true),
      refused: 'ENGINE_GROUP_PEOPLE_MISSING',
    },
    {
      row: 'decide-objection.upheld',
      group: objected,
      by: 'xu',
      operation: {
        type: 'decide-objection',
        seat: 'g-1',
        uphold: true,
        to: { role: 'officer', unit: 'other-street' },
        reason: 'theirs',
      },
      becomes: {
        group: {
          seats: [
            {
              principal: null,
              role: 'officer',
              unit: 'other-street',
              shared: true,
              objection: { status: 'granted', by: 'li', count: 1 },
            },
            {},
            {},
          ],
        },
        entries: [{ people: [] }],
        effects: [
          { type: 'change-seat', seat: { id: 'g-1' } },
          { type: 'tell', seat: 'g-1', to: [{ person: 'li' }], about: 'decide-objection' },
        ],
      },
    },
    {
      row: 'decide-objection.upheld',
      when: 'for a person by name, whose task it is in the place of the other',
      group: after(objected, ['li', { type: 'mark-read' }]),
      by: 'xu',
      operation: obj(true, { person: 'clerk' }),
      becomes: {
        group: {
          seats: [
            {
              principal: 'clerk',
              role: 'officer',
              unit: 'street',
              shared: false,
              readBy: [],
              objection: { status: 'granted', by: 'li', count: 1 },
              extension: { status: 'none' },
            },
            {},
            {},
          ],
        },
        entries: [{ people: ['clerk'] }],
        effects: [
          { type: 'change-seat', seat: { id: 'g-1' } },
          { type: 'tell', to: [{ person: 'li' }] },
        ],
      },
    },
    {
      row: 'decide-objection.otherwise',
      when: 'whoever is named besides',
      group: objected,
      by: 'xu',
      operation: obj(false, { person: 'gone' }),
      becomes: { group: { seats: [{ principal: 'li' }, {}, {}] } },
    },
    {
      row: 'decide-objection.otherwise',
      group: objected,
      by: 'xu',
      operation: obj(false),
      becomes: {
        group: {
          seats: [
            { principal: 'li', objection: { status: 'refused', by: 'li', count: 1 } },
            {},
            {},
          ],
        },
        effects: [{ type: 'tell', seat: 'g-1', to: [{ person: 'li' }], about: 'decide-objection' }],
      },
    },
  ];
}
