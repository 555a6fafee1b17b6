/** What of Codex's configuration counts in this job: the files of a given home, and the user's `-c`. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { TomlTable, TomlValue } from 'smol-toml';
import { textOrEmpty } from '../../base/files/text-or-empty.ts';
import { loadToml, tomlParser } from '../../base/toml.ts';
import { readOverride } from '../../request/codex-args/config.ts';
import { readTokens } from '../../request/codex-args/flags.ts';
import type { Request } from '../../request/request.ts';

export interface Configuration {
  /** From weak to strong: `config.toml` of the home, then the profile that is used. Without a given home there are none. */
  readonly layers: readonly Layer[];
  /** `-c KEY=VALUE`, in their order. */
  readonly overrides: readonly (readonly [key: string, value: TomlValue])[];
  /** Whether some project's own `.codex/` counts: by `--trust`, or by a trust level. */
  readonly trustsProjects: boolean;
}

export interface Layer {
  /** Name of the file, the same on every machine. */
  readonly name: string;
  /** Absolute; relative paths in the file start here. */
  readonly folder: string;
  /** Null where the text is not TOML: Codex will say so. */
  readonly table: TomlTable | null;
  readonly text: string;
}

export async function readConfiguration(request: Pick<Request, 'codexArgs' | 'codexHome'>): Promise<Configuration> {
  const tokens = readTokens(request.codexArgs);
  const values = (flag: string) =>
    tokens.flatMap((token) => (token.kind === 'flag' && token.flag === flag ? [token.value ?? ''] : []));
  const overrides = values('--config').flatMap((text) => {
    const read = readOverride(text);
    return read.kind === 'ok' ? [[read.key, read.value] as const] : [];
  });
  const layers: Layer[] = [];
  if (request.codexHome !== null) {
    const own = await readLayer(request.codexHome, 'config.toml');
    if (own !== null) layers.push(own);
    const profile = values('--profile').at(-1) ?? lastSetting('profile', layers, overrides);
    const used = typeof profile === 'string' ? await readLayer(request.codexHome, `${profile}.config.toml`) : null;
    if (used !== null) layers.push(used);
  }
  const trusted = [...layers.map(({ table }) => table), overrides].some((part) =>
    /"trust_level":"trusted"|projects\.[^,]*trust_level","trusted"/.test(JSON.stringify(part)),
  );
  return { layers, overrides, trustsProjects: trusted || values('--trust').length > 0 };
}

/** The strongest value of a setting at the top level; undefined where nothing sets it. */
export function setting(name: string, { layers, overrides }: Configuration): TomlValue | undefined {
  return lastSetting(name, layers, overrides);
}

function lastSetting(
  name: string,
  layers: readonly Layer[],
  overrides: Configuration['overrides'],
): TomlValue | undefined {
  const given = [
    ...layers.map(({ table }) => table?.[name]),
    ...overrides.map(([key, value]) => (key === name ? value : undefined)),
  ];
  return given.findLast((value) => value !== undefined);
}

/** Null when there is no such file. A FIFO would hold us for ever: files only. */
export async function readLayer(folder: string, name: string): Promise<Layer | null> {
  const path = join(folder, name);
  if (!isFile(path)) return null;
  const text = textOrEmpty(path, 'utf8');
  await loadToml();
  try {
    return { name, folder, table: tomlParser()(text), text };
  } catch {
    return { name, folder, table: null, text };
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
