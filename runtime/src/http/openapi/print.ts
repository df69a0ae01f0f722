import { runtimeVersion } from '../runtime-version.ts';
import { openApiDocument } from './document.ts';

// Started by itself: whoever generates a client reads the document from here without a server.
process.stdout.write(`${JSON.stringify(openApiDocument(runtimeVersion), null, 2)}\n`);
