import { isNameableOdsCode } from './odsCode.ts';

/** More practices than this are not named, because a list of them helps nobody. */
const mostNamed = 5;

/** The practices that a request or a failure concerns, for the log. */
export class ConcernedPractices {
  readonly #odsCodes = new Set<string>();

  /** Adds a practice, unless its code could be something else, such as an NHS number. */
  add(odsCode: string): void {
    if (this.#odsCodes.size <= mostNamed && isNameableOdsCode(odsCode)) this.#odsCodes.add(odsCode.toUpperCase());
  }

  /** The ODS codes. Undefined when there is none, or more than five. */
  get names(): readonly string[] | undefined {
    const { size } = this.#odsCodes;
    return size > 0 && size <= mostNamed ? [...this.#odsCodes] : undefined;
  }
}
