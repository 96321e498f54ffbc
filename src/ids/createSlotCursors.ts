import type { SlotPosition } from '../domain/slotOrder.ts';
import { createOpaqueIdCodec } from './createOpaqueIdCodec.ts';

/** The cursors in lists of slots. */
export interface SlotCursors {
  /** A cursor in the list of that name: see `slotListName`. */
  ofSlotPosition(list: string, position: SlotPosition): string;
  /** @returns null for a cursor of another list, too. */
  openSlotPosition(list: string, cursor: unknown): SlotPosition | null;
}

/** Creates the cursors in lists of slots. */
export function createSlotCursors(idKey: Uint8Array): SlotCursors {
  const positions = createOpaqueIdCodec(idKey, 'slot place', ['int40', 'long']);
  return {
    ofSlotPosition: (list, { startSeconds, slotNumber }) => positions.seal([String(startSeconds), slotNumber], list),
    openSlotPosition(list, cursor) {
      const [startSeconds, slotNumber] = positions.open(cursor, list) ?? [];
      return startSeconds && slotNumber ? { startSeconds: Number(startSeconds), slotNumber } : null;
    },
  };
}
