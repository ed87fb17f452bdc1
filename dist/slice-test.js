import { sliceTest } from './index.js';
await sliceTest();
