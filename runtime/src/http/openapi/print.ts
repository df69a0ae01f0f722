import { openApiDocument } from './document.ts';

// Started by itself: whoever generates a client reads the document from here without a server.
process.stdout.write(`${JSON.stringify(openApiDocument('0.1.0'), null, 2)}\n`);
