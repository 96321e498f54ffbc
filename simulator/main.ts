import { listenProblem } from '../startup/listenProblem.ts';
import { runProgram } from '../startup/runProgram.ts';
import { startConsole } from './console/startConsole.ts';
import { startSimulator } from './server.ts';
import { readSettings } from './settings.ts';
import { worldLinks } from './world/createWorld.ts';

await runProgram(main);

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const simulator = await startSimulator(settings).catch((error: unknown) => {
    throw listenProblem(error, { port: settings.port, portSetting: 'SIMULATOR_PORT', hostSetting: 'SIMULATOR_HOST' });
  });
  const consolePage = await startConsole(simulator, {
    port: settings.consolePort,
    // The parent process may cache data of the world, so it is notified of changes.
    onChange: (change) => void process.send?.(change),
  });
  const { endpoint, applicationId, clientKey, serverKey, world } = simulator;

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void Promise.all([simulator.stop(), consolePage.stop()]).then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  if (process.send === undefined) {
    process.stdout.write(`Simulated EMIS with invented practices and people. It contains no EMIS software or data.

  endpoint        ${endpoint}
  WSDL            ${endpoint}?wsdl
  console         ${consolePage.url}/${consolePage.takenPort === undefined ? '' : `   (port ${consolePage.takenPort} is in use)`}
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
  ${'person-01 …'.padEnd(22)}Bulk patients with every service.

Registration letters (account id, linkage key, surname, date of birth)
${world.letters.map(({ odsCode, accountId, linkageKey, surname, dateOfBirth, about, outcome }) => `  ${odsCode}  ${accountId}  ${linkageKey}  ${surname}, ${dateOfBirth}. ${about}${outcome === 'registers' ? '' : ` Refused with ${outcome}.`}`).join('\n')}

People who can try to register without a letter
${world.applicants.map(({ odsCode, firstName, surname, dateOfBirth, sex, postcode, about, outcome }) => `  ${odsCode}  ${firstName} ${surname}, ${dateOfBirth}, ${sex}, ${postcode}. ${about}${outcome === 'registers' ? '' : ` Refused with ${outcome}.`}`).join('\n')}
`);
  } else {
    process.once('disconnect', stop);
    const people = world.people.map(({ subject, name, about }) => ({ subject, name, about }));
    process.send({
      type: 'ready',
      endpoint,
      applicationId,
      clientKey,
      serverKey,
      links: worldLinks(world),
      people,
      letters: world.letters,
      consoleUrl: consolePage.url,
      ...(consolePage.takenPort !== undefined && { consolePortTaken: consolePage.takenPort }),
    });
  }
}
