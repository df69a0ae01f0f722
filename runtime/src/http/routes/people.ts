import { peopleOperations } from '../contract/people.ts';
import { type Route, route } from '../route.ts';

export const peopleRoutes: readonly Route[] = [
  route(peopleOperations.listUnits, async ({ runtime, context }) => ({
    items: await runtime.people.units(context),
  })),
  route(peopleOperations.listPeople, async ({ runtime, context, query }) => ({
    items: await runtime.people.people(context, query),
  })),
];
