import type { Account } from '../../src/domain/patient.ts';
import { UpstreamCalls } from '../../src/emis/soap/UpstreamCalls.ts';
import { memoryOf, operationOf, wrap } from './wrap.ts';

/** Makes each replica remember for ever that an account is without appointments. */
export function rememberDenials(): void {
  const memories = new WeakMap<object, Map<string, Promise<unknown>>>();
  wrap(
    UpstreamCalls.prototype,
    'read',
    (real) =>
      function (...args) {
        if (operationOf(args) !== 'GetUserOptions') return real.apply(this, args);
        const remembered = memoryOf(memories, this);
        const key = JSON.stringify(args[0]);
        const value = remembered.get(key) ?? real.apply(this, args);
        value.then(
          (account) => isWithoutAppointments(account as Account) && remembered.set(key, value),
          () => undefined,
        );
        return value;
      },
  );
  const { rememberedAccount } = UpstreamCalls.prototype;
  UpstreamCalls.prototype.rememberedAccount = function (link) {
    const isDenied = memoryOf(memories, this).has(JSON.stringify(link));
    return isDenied ? { kind: 'lookFirst' } : rememberedAccount.call(this, link);
  };
}

function isWithoutAppointments(account: Account): boolean {
  return account.kind === 'active' && account.effective.appointments === false;
}
