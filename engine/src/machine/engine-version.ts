/**
 * The version of the engine, equal to the one in its `package.json`. Server and browser compare it,
 * since a case must be stepped and checked by the same engine on both sides.
 */
export const engineVersion: string = '0.1.0';
