/** The fate of a document on its way: any loss, and the text and images that are shown. */
export interface LossLog {
  markLost(condition?: boolean): void;
  /** Records text that browsers do not show either, such as a comment. */
  noteUnseen(text: string): void;
  noteShown(text: string): void;
  /** The text shown since `start`, for the comparison of a link with its address. */
  shownSince(start: number): string;
  readonly shownParts: number;
  imageCount: number;
  readonly hasLoss: boolean;
  readonly hasUnseenText: boolean;
}

export function createLossLog(): LossLog {
  let hasLoss = false;
  let hasUnseenText = false;
  const shown: string[] = [];
  return {
    markLost(condition = true) {
      hasLoss ||= condition;
    },
    noteUnseen(text) {
      hasUnseenText ||= /\S/.test(text);
    },
    noteShown(text) {
      shown.push(text);
    },
    shownSince: (start) => shown.slice(start).join(''),
    get shownParts() {
      return shown.length;
    },
    imageCount: 0,
    get hasLoss() {
      return hasLoss;
    },
    get hasUnseenText() {
      return hasUnseenText;
    },
  };
}
