import { benchRuntime } from './steps.ts';
console.log(JSON.stringify(await benchRuntime(),null,1));
