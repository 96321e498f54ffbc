/**
 * @param endMs the end of something, in milliseconds since 1970
 * @param longestMs the longest time that it can have left
 * @returns true before the end. An end that is further away was noted before the clock was set back, and counts as over
 */
export function hasTimeLeft(endMs: number, nowMs: number, longestMs: number): boolean {
  return nowMs < endMs && endMs <= nowMs + longestMs;
}
