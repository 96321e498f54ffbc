import { parseArgs } from 'node:util';
import { plantedFaultNames, type PlantedFaultName } from './planted/plantedFaults.ts';

/** What the program is to do. */
export interface Options {
  /** The number of seeds, from `from`. */
  readonly seeds: number;
  readonly from: number;
  /** One seed, whose history is printed. */
  readonly seed: number | undefined;
  /** True when each seed runs in two processes, whose histories are compared. */
  readonly twice: boolean;
  readonly planted: PlantedFaultName | undefined;
  /** The number of processes at once. */
  readonly processes: number;
}

const defaults = { seeds: 100, from: 1 };

/** Reads the arguments of the program. Throws an error that names what is wrong. */
export function readOptions(args: readonly string[], processors: number): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: { type: 'string' },
      from: { type: 'string' },
      seed: { type: 'string' },
      twice: { type: 'boolean' },
      plant: { type: 'string' },
      processes: { type: 'string' },
    },
  });
  const number = (name: 'seeds' | 'from' | 'seed' | 'processes'): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name} must be a number from 1 to 999999999.`);
    return Number(text);
  };
  if (values.plant !== undefined && !isPlantedFault(values.plant))
    throw new Error(`--plant must be one of ${plantedFaultNames.join(', ')}.`);
  return {
    seeds: number('seeds') ?? defaults.seeds,
    from: number('from') ?? defaults.from,
    seed: number('seed'),
    twice: values.twice ?? false,
    planted: values.plant,
    processes: number('processes') ?? processors,
  };
}

function isPlantedFault(name: string): name is PlantedFaultName {
  return plantedFaultNames.some((one) => one === name);
}
