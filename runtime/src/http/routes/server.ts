import { engineVersion } from '@jingwei/engine';
import { serverOperations } from '../contract/server.ts';
import { openApiDocument } from '../openapi/document.ts';
import { openRoute, type Route } from '../route.ts';
import { runtimeVersion } from '../runtime-version.ts';

const document = openApiDocument(runtimeVersion);

export const serverRoutes: readonly Route[] = [
  openRoute(serverOperations.engine, () => ({ version: engineVersion })),
  openRoute(serverOperations.openapi, () => document),
];
