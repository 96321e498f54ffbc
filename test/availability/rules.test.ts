import { isEnumType } from 'graphql';
import { expect, test } from 'vitest';
import { rules } from '../../src/availability/rules.ts';
import { schema } from '../support/executeQuery.ts';

test('the rules cover exactly the services of GpOnlineService', () => {
  const services = schema.getType('GpOnlineService');
  const values = isEnumType(services) ? services.getValues().map(({ name }) => name) : [];
  expect(Object.keys(rules).toSorted()).toEqual(values.toSorted());
});
