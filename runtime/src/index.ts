// The runtime's public surface. One block an area, each kept by hand: what is not named here is private.

export { type Clock, systemClock } from './clock/clock.ts';
export { HandClock } from './clock/hand-clock.ts';
export { createRuntime, type RuntimeOptions } from './create-runtime.ts';
export { type DemoMade, demoPeopleFile, makeDemo } from './demo/make-demo.ts';
export { type RuntimeCode, runtimeCodes } from './errors/codes.ts';
export { RuntimeError } from './errors/runtime-error.ts';
export { type JingweiPluginOptions, jingweiPlugin } from './http/plugin.ts';
export { buildServer, type ServerOptions } from './http/server.ts';
export type { ChannelHandler, DeliveryRequest, DeliveryResult } from './jobs/delivery-duty.ts';
export type { CityData, PersonData } from './people/city-data.ts';
export { type LoadedPack, loadPack } from './publications/load-pack.ts';
export { loadYears } from './publications/load-years.ts';
export type { ChainReport, Duty, RequestContext, Runtime } from './runtime.ts';
export type { Trouble } from './timers/trouble.ts';
