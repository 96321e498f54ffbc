/**
 * GraphQL Mesh behind Hive Gateway, over a copy of the WSDL whose containers have names of their own. It has no sessions: the
 * upstream demands none from it.
 */
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import soapTransport from '@graphql-mesh/transport-soap';
import { listen, readSetup } from '../readSetup.ts';
import { composeSupergraph } from './composeSupergraph.ts';

const setup = readSetup();
const gateway = createGatewayRuntime({
  supergraph: await composeSupergraph(setup.openEndpoint),
  transports: { soap: soapTransport as never },
  logging: false,
  landingPage: false,
  cors: false,
});
listen(createServer((request, response) => void gateway(request, response)));
