import { Type } from 'typebox';
import { closed, RecordId } from '../schemas/primitives.ts';
import { Person, Unit } from '../schemas/session.ts';
import { operation } from './operation.ts';

const tag = 'people';

export const peopleOperations = {
  listUnits: operation({
    id: 'listUnits',
    method: 'GET',
    path: '/units',
    tag,
    summary: "The city's tree of units",
    policy: 'signed-in',
    answers: { 200: Type.Object({ items: Type.Array(Unit) }, { ...closed, title: 'UnitList' }) },
  }),
  listPeople: operation({
    id: 'listPeople',
    method: 'GET',
    path: '/people',
    tag,
    summary: 'People of the city and the roles that they hold',
    policy: 'signed-in',
    query: Type.Object({ unit: Type.Optional(RecordId) }, closed),
    answers: {
      200: Type.Object({ items: Type.Array(Person) }, { ...closed, title: 'PersonList' }),
    },
  }),
} as const;
