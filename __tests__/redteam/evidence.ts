/** What a run left for everybody to see, and what the attacker looks for in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { Machine } from '../support/repo.ts';
import type { RecordedRequest, ToolOutput } from '../support/responses-server.ts';
import type { ActionRun } from '../support/run-action.ts';
import { type RunnerCommand, runnerCommands, runnerLines } from '../support/runner-parser.ts';

/** The paths of the machine. The attacker knows all of them. */
export interface Places extends Machine {
  /** The copy of the action that runs. */
  readonly action: string;
  readonly codex: string;
  /** Port of the model's server. */
  readonly port: number;
  /** A Unix socket that some service of the machine listens on, as Docker's. */
  readonly socket: string;
}

export interface Evidence {
  readonly run: ActionRun;
  readonly places: Places;
  /** What this attack's command printed, as the model saw it. Undefined when it was none or didn't run. */
  readonly seen: ToolOutput | undefined;
  /** Every request that the model's server got. */
  readonly requests: readonly RecordedRequest[];
  /** All that is kept or published: log, outputs, job summary, report, output file, both stores. */
  readonly published: readonly Publication[];
}

export interface Publication {
  readonly where: string;
  readonly text: string;
}

export const SECRETS = {
  key: 'sk-redteam-Zq7Xw9Lk3Vb5Nm1Tp8Rs4Yd2Hf6Gj0c',
  token: 'ghs_RedTeamToken0aB1cD2eF3gH4iJ5kL6mN7oP8q',
  runtime: 'eyJhbGciOiJub25lIn0.eyJzY3AiOiJyZWR0ZWFtIn0.c2lnbmF0dXJlLW9mLXJlZHRlYW0',
  /** Set by the user on purpose: reaches Codex, and must still not be published. */
  given: 'gho_GivenOnPurpose5tR4eW3qZ2xC1vB0nM9lK8jH',
} as const;

/** What the runner obeyed, on both streams, beside what the action itself is meant to say. */
export function foreignCommands({ run }: Pick<Evidence, 'run'>): RunnerCommand[] {
  return [...runnerCommands(run.stdout), ...runnerCommands(run.stderr)].filter(({ form, name, data }) => {
    if (form !== '::') return true;
    if (name === 'add-mask') return !isOurs(data);
    return !['notice', 'warning', 'error'].includes(name);
  });
}

/** The runner obeyed something that holds this text, our own remarks apart. */
export function obeyed({ run }: Evidence, mark: string): boolean {
  return foreignCommands({ run }).some((command) => JSON.stringify(command).includes(mark));
}

/** A mask for a form of a secret that the test gave. The runner's own token comes from the cache service's double. */
function isOurs(data: string): boolean {
  if (data.startsWith('eyJ0eXAiOiJKV1Qi') || leaks(data, 'eyJ0eXAiOiJKV1Qi')) return true;
  return Object.values(SECRETS).some((secret) => data === secret || leaks(data, secret));
}

/**
 * Whether the text gives the secret away in one of the forms that a reader undoes without effort: as it is, base64, hex,
 * URL-encoded, JSON-escaped, with anything but letters and digits in between. Not the product's own search.
 */
export function leaks(text: string, secret: string): boolean {
  const undone = text
    .replace(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|%([0-9a-f]{2})/gi, (_all, u, x, p) =>
      String.fromCharCode(Number.parseInt(u ?? x ?? p, 16)),
    )
    .replace(/\\[nrt"\\/]/g, ' ');
  const needles = [secret, Buffer.from(secret).toString('hex'), ...base64(secret)].map(squeezed);
  return [text, undone].map(squeezed).some((view) => needles.some((needle) => view.includes(needle)));
}

const squeezed = (text: string) => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

/** What the secret looks like inside base64, at each of the three alignments. */
function base64(secret: string): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]).toString('base64');
    return text.slice(before + 1, -4);
  });
}

export function leakedTo(evidence: Evidence, secret: string): string[] {
  return evidence.published.filter(({ text }) => leaks(text, secret)).map(({ where }) => where);
}

export const publishedHas = (evidence: Evidence, text: string): boolean =>
  evidence.published.some((one) => one.text.includes(text));

/** The log without the masks, which are where the secrets have to be. */
function logWithoutMasks(run: ActionRun): string {
  return [run.stdout, run.stderr]
    .flatMap((stream) => runnerLines(stream))
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
}

export function publications(run: ActionRun, places: Places, archives: readonly Buffer[]): Publication[] {
  const read = (path: string) => readFileSync(path, 'latin1');
  const utf8 = (path: string) => readFileSync(path, 'utf8');
  const report = run.outputs['report'] ?? '';
  return [
    { where: 'log', text: logWithoutMasks(run) },
    { where: 'outputs', text: Object.values(run.outputs).join('\n') },
    { where: 'job summary', text: run.summary },
    ...(report === '' ? [] : [{ where: 'report', text: utf8(report) }]),
    ...filesBelow(places.cacheDir).map((path) => ({ where: `store: ${path}`, text: utf8(path) })),
    ...archives.map((bytes) => ({ where: 'Actions cache', text: unpacked(bytes) })),
    ...(report === ''
      ? []
      : filesBelow(join(report, '..')).map((path) => ({ where: `run folder: ${path}`, text: read(path) }))),
  ];
}

function unpacked(bytes: Buffer): string {
  return (bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : zstdDecompressSync(bytes)).toString('latin1');
}

export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  } catch {
    return [];
  }
}
