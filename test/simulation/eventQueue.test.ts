import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventQueue, type ScheduledEvent } from '../../simulation/virtual/EventQueue.ts';

test('EventQueue returns events by time, and those of one moment in the order in which they were added', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const queue = new EventQueue();
      const events = times.map((atMs, order): ScheduledEvent => ({ atMs, order, run: () => {}, isCancelled: false }));
      for (const event of events) queue.push(event);
      const popped = events.map(() => queue.pop());
      expect(popped).toEqual(events.toSorted((one, other) => one.atMs - other.atMs || one.order - other.order));
      expect(queue.pop()).toBeUndefined();
    }),
  );
});
