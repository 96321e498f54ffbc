import { installClock } from './clock.ts';
import { installFetch } from './fetch.ts';
import { installNetwork } from './Network.ts';
import { installRandomness } from './randomness.ts';
import { installReadingThread } from './readingThread.ts';
import { installThreadPool } from './threads.ts';
import { installTimers } from './timers.ts';
import { installUndiciTimers } from './undiciTimers.ts';

// Imported before anything of the product, so that every module sees the replaced functions.
installTimers();
installClock();
installRandomness();
installThreadPool();
installNetwork();
installFetch();
installReadingThread();
installUndiciTimers();
