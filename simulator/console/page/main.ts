import './console.css';
import { readWorld, watchCalls } from './api.ts';
import { clearCalls, showCall } from './calls.ts';
import { byId } from './element.ts';
import { showPlannedFaults } from './plannedFaults.ts';
import { showWorld } from './world.ts';

byId('clear').addEventListener('click', clearCalls);
showWorld(await readWorld());
watchCalls(showCall, showPlannedFaults);
