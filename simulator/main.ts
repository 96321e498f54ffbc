import { startSimulator } from './server.ts';
import { readSettings } from './settings.ts';
import { worldLinks } from './world/create-world.ts';

const simulator = await startSimulator(readSettings(process.env));
const { endpoint, applicationId, clientKey, serverKey, world } = simulator;

let stopping = false;
const stop = (): void => {
  if (stopping) return;
  stopping = true;
  void simulator.stop().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

if (process.send === undefined) {
  process.stdout.write(`A whole EMIS of our own, with invented people. Nothing here is EMIS's.

  endpoint        ${endpoint}
  WSDL            ${endpoint}?wsdl
  application id  ${applicationId}
  client key      ${clientKey}
  server key      ${serverKey}

Practices
${world.practices.map(({ odsCode, name, version, live }) => `  ${odsCode}  ${name}, version ${version}${live ? '' : ', not live'}`).join('\n')}

People
${world.people
  .filter(({ subject }) => !/^person-\d+$/.test(subject))
  .map(({ subject, name, about }) => `  ${subject.padEnd(22)}${name}. ${about}`)
  .join('\n')}
  ${'person-01 …'.padEnd(22)}A crowd with every service.
`);
} else {
  process.once('disconnect', stop);
  const people = world.people.map(({ subject, name, about }) => ({ subject, name, about }));
  process.send({ type: 'ready', endpoint, applicationId, clientKey, serverKey, links: worldLinks(world), people });
}
