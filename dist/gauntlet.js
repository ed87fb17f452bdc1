import { suite } from './index.js';
await suite();
