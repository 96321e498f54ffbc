/** NHS numbers with valid check digits from the 999 range, which is reserved for tests, in ascending order. */
export function* testNhsNumbers(): Generator<string, never> {
  for (let serial = 1; ; serial = (serial + 1) % 1_000_000) {
    const nine = `999${String(serial).padStart(6, '0')}`;
    const sum = [...nine].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) yield nine + String(check);
  }
}

/** The n-th NHS number for tests, from 1. */
export function testNhsNumber(n: number): string {
  const numbers = testNhsNumbers();
  for (let at = 1; at < n; at++) numbers.next();
  return numbers.next().value;
}
