import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo, tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');

interface Instruction {
  readonly name: string;
  readonly text: string;
}

/** What the last stage of a Dockerfile has made: a folder that stands for the root of the image, and how to start it. */
export interface BuiltImage {
  readonly root: string;
  /** The working directory, inside `root`. */
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly user: string;
  readonly ports: readonly number[];
  readonly command: readonly string[];
  readonly healthCheck: readonly string[];
  readonly volumes: readonly string[];
}

type Draft = { -readonly [Name in keyof BuiltImage]: BuiltImage[Name] };

/**
 * Performs the steps of the repository's Dockerfile in order, each stage in an empty folder, without a container engine.
 * Absolute paths of steps mean paths in that folder, and the user of the image is the current user. Throws when a step
 * fails, or is one that this cannot perform.
 */
export function buildImage(): BuiltImage {
  const parent = mkdtempSync(join(tmpdir(), 'image-'));
  const stages = new Map<string, Draft>();
  let stage: Draft | undefined;
  for (const { name, text } of readInstructions()) {
    if (name === 'FROM') {
      const alias = / AS (\w+)$/.exec(text)?.[1] ?? 'final';
      stage = emptyStage(join(parent, alias));
      stages.set(alias, stage);
    } else if (stage) perform(stage, name, text, stages);
    else throw new Error(`${name} comes before FROM`);
  }
  if (!stage) throw new Error('The Dockerfile has no stage');
  return stage;
}

function emptyStage(root: string): Draft {
  mkdirSync(root);
  return { root, directory: root, env: {}, user: 'root', ports: [], command: [], healthCheck: [], volumes: [] };
}

function readInstructions(): Instruction[] {
  const lines = readFileSync(join(repository, 'Dockerfile'), 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ');
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, name = '', text = ''] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
      return { name, text };
    });
}

function perform(stage: Draft, name: string, text: string, stages: ReadonlyMap<string, Draft>): void {
  switch (name) {
    case 'WORKDIR':
      stage.directory = join(stage.root, text);
      mkdirSync(stage.directory, { recursive: true });
      return;
    case 'ENV':
      for (const pair of text.split(/\s+/)) {
        const [key = '', value = ''] = pair.split('=');
        stage.env = { ...stage.env, [key]: value };
      }
      return;
    case 'COPY':
      copy(stage, text, stages);
      return;
    case 'RUN':
      run(stage, text);
      return;
    case 'VOLUME':
      stage.volumes = [...stage.volumes, join(stage.root, text)];
      return;
    case 'USER':
      stage.user = text;
      return;
    case 'EXPOSE':
      stage.ports = [...stage.ports, Number(text)];
      return;
    case 'CMD':
      stage.command = JSON.parse(text) as string[];
      return;
    case 'HEALTHCHECK':
      stage.healthCheck = JSON.parse(text.slice(text.indexOf('['))) as string[];
      return;
    default:
      throw new Error(`The step ${name} cannot be performed without a container engine`);
  }
}

/** Copies from another stage, or from what .dockerignore leaves of the repository. */
function copy(stage: Draft, text: string, stages: ReadonlyMap<string, Draft>): void {
  const [, from, rest = ''] = /^(?:--from=(\w+) )?(.*)$/.exec(text) ?? [];
  const paths = rest.split(/\s+/);
  const target = resolve(stage.directory, paths.pop() ?? '');
  const origin = from === undefined ? undefined : stages.get(from);
  if (from !== undefined && !origin) throw new Error(`There is no stage ${from}`);
  for (const path of paths) {
    const source = origin ? join(origin.root, path) : join(repository, path);
    if (path === '.')
      for (const one of allowedPaths())
        cpSync(join(repository, one), join(target, one), {
          recursive: true,
          filter: (path) => !neverCopied.test(path),
        });
    else if (!origin && !allowedPaths().includes(path)) throw new Error(`.dockerignore does not allow ${path}`);
    else {
      const isInto = rest.trim().endsWith('/');
      const destination = isInto && !statSync(source).isDirectory() ? join(target, basename(path)) : target;
      mkdirSync(dirname(destination), { recursive: true });
      cpSync(source, destination, { recursive: true, verbatimSymlinks: true });
    }
  }
}

/** Files that `.dockerignore` leaves out of every folder. */
const neverCopied = /(^|\/)\.env(\.|$)/;

/** The paths that `.dockerignore`, which begins with `*` and ends with the files above, lets through. */
function allowedPaths(): string[] {
  const [first, ...rules] = readFileSync(join(repository, '.dockerignore'), 'utf8').trim().split('\n');
  const paths = rules.filter((rule) => rule.startsWith('!'));
  if (first !== '*' || rules.slice(paths.length).join(' ') !== '**/.env **/.env.*')
    throw new Error('.dockerignore has another form');
  return paths.map((path) => path.slice(1)).filter((path) => existsSync(join(repository, path)));
}

function run(stage: Draft, text: string): void {
  const { username, gid } = userInfo();
  const command = text
    .replace(/(?<=[\s=])\/(?=\w)/g, `${stage.root}/`)
    .replaceAll('--owner=node', `--owner=${username}`)
    .replaceAll('--group=node', `--group=${gid}`);
  execFileSync('sh', ['-euc', command], { cwd: stage.directory, env: environmentOf(stage), stdio: 'pipe' });
}

/** Nothing of the surroundings except Node, npm's settings and the place of programs. */
export function environmentOf({ root, env }: Pick<BuiltImage, 'root' | 'env'>): Record<string, string> {
  const given = Object.entries(process.env).filter(([name]) =>
    /^(HOME|npm_config_(registry|cafile)|NODE_EXTRA_CA_CERTS)$/i.test(name),
  );
  const inside = Object.entries(env).map(([name, value]) => [name, value.startsWith('/') ? join(root, value) : value]);
  return {
    ...(Object.fromEntries(given) as Record<string, string>),
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    ...(Object.fromEntries(inside) as Record<string, string>),
  };
}

/** Lists all files in a folder, with sizes and times of change. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const { size, mtimeMs } = statSync(join(parentPath, name));
      return `${join(parentPath, name)} ${size} ${mtimeMs}`;
    })
    .toSorted();
}
