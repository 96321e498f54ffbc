/** The environment, and what is wrong with it so far. An empty setting is one that is not set. */
export class Settings {
  readonly problems: string[] = [];
  readonly #env: Readonly<Record<string, string | undefined>>;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#env = env;
  }

  problem(name: string, what: string): void {
    const told = `${name} ${what}.`;
    if (!this.problems.includes(told)) this.problems.push(told);
  }

  optional(name: string): string | undefined {
    return this.#env[name]?.trim() || undefined;
  }

  required(name: string): string {
    const value = this.optional(name);
    if (value === undefined) this.problem(name, 'is not set');
    return value ?? '';
  }

  /** Items that commas part. */
  list(name: string): readonly string[] | undefined {
    const items = this.optional(name)
      ?.split(',')
      .map((item) => item.trim());
    if (items?.includes('')) this.problem(name, 'has an empty place between its commas');
    return items;
  }

  oneOf<const T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.optional(name);
    if (value === undefined) return otherwise;
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.problem(name, `is none of ${allowed.join(', ')}`);
    return found ?? otherwise;
  }

  port(name: string, otherwise: number): number {
    const value = this.optional(name);
    if (value === undefined) return otherwise;
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value);
    this.problem(name, 'is no port number (0 to 65535)');
    return otherwise;
  }

  wholeNumber(name: string, { from, to, otherwise }: { from: number; to: number; otherwise: number }): number {
    const value = this.optional(name);
    if (value === undefined) return otherwise;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : NaN;
    if (number >= from && number <= to) return number;
    this.problem(name, `is no whole number from ${from} to ${to}`);
    return otherwise;
  }

  /** Plain HTTP goes to this machine only: everything else would carry patient data in the open. */
  url(name: string): string {
    const value = this.required(name);
    if (value === '') return value;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url?.protocol !== 'https:' && url?.protocol !== 'http:') this.problem(name, 'is no http or https URL');
    else if (url.username !== '' || url.password !== '') this.problem(name, 'holds a user name or password');
    else if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
      this.problem(name, 'is plain http to another machine; https is required');
    }
    return value;
  }

  guid(name: string): string {
    const value = this.required(name);
    if (value !== '' && !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value)) this.problem(name, 'is no GUID');
    return value;
  }

  /** A secret counts byte for byte, the spaces around it too. */
  secret(name: string): string {
    return this.required(name) === '' ? '' : (this.#env[name] ?? '');
  }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
