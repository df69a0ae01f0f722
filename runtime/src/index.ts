// The runtime's public surface. One block an area, each kept by hand: what is not named here is private.

export { type RuntimeCode, runtimeCodes } from './errors/codes.ts';
export { RuntimeError } from './errors/runtime-error.ts';
export { type JingweiPluginOptions, jingweiPlugin } from './http/plugin.ts';
export { buildServer, type ServerOptions } from './http/server.ts';
export type { Duty, RequestContext, Runtime } from './runtime.ts';
