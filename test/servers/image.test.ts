import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildImage, environmentOf, listFiles, type BuiltImage } from '../support/buildImage.ts';
import { startPrograms, type Programs } from '../support/startPrograms.ts';
import { endProcess, freePort, waitForLine } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let image: BuiltImage;
let stack: Stack;
let programs: Programs;
let child: ChildProcess | undefined;
beforeAll(async () => {
  image = buildImage();
  stack = await startStack();
  programs = await startPrograms(stack);
}, 400_000);
afterAll(async () => {
  await endProcess(child, 'SIGKILL');
  await programs.stop();
  await stack.stop();
  rmSync(dirname(image.root), { recursive: true, force: true });
}, 400_000);

test('the image starts, responds, is healthy, writes only to its volume, and stops with exit code 0', async () => {
  expect(image).toMatchObject({ user: 'node', ports: [4_000], env: { NODE_ENV: 'production', PORT: '4000' } });
  expect(image.volumes).toEqual([join(image.root, 'data')]);
  expect(statSync(join(image.root, 'data')).mode & 0o777).toBe(0o700);
  const isOutsideOfVolume = (line: string) => !line.startsWith(join(image.root, 'data'));
  const before = listFiles(image.root);

  const { DATA_DIR: _directory, ...settings } = programs.settings;
  const env = { ...settings, ...environmentOf(image), HOST: '127.0.0.1', PORT: String(await freePort()) };
  const [program = '', ...args] = image.command;
  child = spawn(program, args, { cwd: image.directory, env, stdio: ['ignore', 'pipe', 'pipe'] });
  await waitForLine(child, /"msg":"Listening\."/);

  const url = `http://127.0.0.1:${env.PORT}`;
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' });
  const { data, errors } = await stack.queryAt(url)('{ gpOnlineUser { patients { practice { name } } } }');
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).toMatch(/"name":"\w+/);
  const [checker = '', ...checkArgs] = image.healthCheck;
  expect(spawnSync(checker, checkArgs, { cwd: image.directory, env }).status).toBe(0);
  expect(listFiles(image.root).filter(isOutsideOfVolume)).toEqual(before);

  const exited = new Promise((resolve) => child?.once('exit', resolve));
  child.kill('SIGTERM');
  expect(await exited).toBe(0);
  expect(spawnSync(checker, checkArgs, { cwd: image.directory, env }).status).toBe(1);
});

test('the programs for operators in the image find their settings', () => {
  const env = { ...programs.settings, ...environmentOf(image) };
  for (const name of ['initialiseStore', 'unknownWrites', 'rotateKeys', 'idKey']) {
    const { status, stderr } = spawnSync('node', [`dist/src/admin/${name}.js`], { cwd: image.directory, env });
    expect({ name, status, stderr: stderr.toString() }).toEqual({ name, status: 0, stderr: '' });
  }
});
