import { createSchema } from '../../src/graph/createSchema.ts';

/** The real schema, which the tests of a file share because creating it takes time. It holds no state. */
export const schema = createSchema();
