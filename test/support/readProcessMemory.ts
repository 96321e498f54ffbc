import { readFileSync } from 'node:fs';

const kibibyte = 1_024;

/** @returns the memory of a process that is in use, in bytes, and undefined when it has ended. Linux only. */
export function readProcessMemory(pid: number): number | undefined {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? undefined : Number(kibibytes) * kibibyte;
  } catch {
    return undefined;
  }
}
