/** Instructions and skills that Codex finds by itself, from the project's root down to where it works. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { sha256 } from '../../base/sha256.ts';
import { type Configuration, readLayer, setting } from './configuration.ts';
import { agentsIn, layerContent } from './named-files.ts';
import { findSkills } from './skills.ts';

/** In each folder the first of these that is there counts, and the others don't. */
const INSTRUCTIONS = ['AGENTS.override.md', 'AGENTS.md'];
const SKILLS = ['.agents/skills', '.codex/skills'];
/** What the machine's administrator gives to every run. */
const SYSTEM = '/etc/codex/skills';

/** A list of what was found, as `[name, text]`; names are relative, `/` between the parts. */
export type Found = readonly (readonly [name: string, text: string])[];

/**
 * The tree id holds most of them too, but not those that git ignores, and not what links lead to.
 *
 * @param directory absolute, links resolved: where Codex works
 */
export async function findInstructions(
  directory: string,
  configuration: Configuration,
  system = SYSTEM,
): Promise<Found> {
  const root = projectRoot(directory, setting('project_root_markers', configuration));
  const names = setting('project_doc_max_bytes', configuration) === 0 ? [] : documentNames(configuration);
  const folders = await Promise.all(
    foldersBetween(root, directory).map(async (folder) => {
      const documents = firstOf(folder, names);
      const skills = SKILLS.map((place) => skillsIn(folder, place));
      const place = relative(root, folder).split(sep).join('/');
      const own = configuration.trustsProjects ? await projectConfiguration(folder) : [];
      return [...documents, ...skills.flat(), ...own].map(
        ([name, text]) => [place === '' ? name : `${place}/${name}`, text] as const,
      );
    }),
  );
  const machine = skillsIn(system, '');
  return [...folders.flat(), ...machine.map(([name, text]) => [`${SYSTEM}/${name}`, text] as const)];
}

/** A project that is trusted brings its own configuration, with the files that it names and its sub-agents. */
async function projectConfiguration(folder: string): Promise<Found> {
  const place = join(folder, '.codex');
  const [layer, agents] = await Promise.all([readLayer(place, 'config.toml'), agentsIn(place)]);
  const own = layer === null ? [] : await layerContent(layer);
  return [...own, ...agents].map(([name, text]) => [`.codex/${name}`, text] as const);
}

/** Null when nothing was found. */
export function digestOf(found: Found): string | null {
  return found.length === 0 ? null : sha256(found.map((pair) => JSON.stringify(pair)).join(''));
}

/** Of these files in a folder the first that is there, with its text. */
export function firstOf(folder: string, names: readonly string[]): Found {
  for (const name of names) {
    const text = textOf(join(folder, name));
    if (text !== null) return [[name, text]];
  }
  return [];
}

/** Skills with what Codex reads of them by itself: `SKILL.md`, and in `agents/openai.yaml` whether the model is told. */
export function skillsIn(folder: string, place: string): Found {
  const names = findSkills(join(folder, place)).map((name) => (place === '' ? name : `${place}/${name}`));
  return names.flatMap((name) => {
    const more = `${name.slice(0, -'SKILL.md'.length)}agents/openai.yaml`;
    const told = textOf(join(folder, more))?.replace(FOR_PEOPLE, '').trim() ?? '';
    return [[name, textOf(join(folder, name)) ?? ''] as const, ...(told === '' ? [] : [[more, told] as const])];
  });
}

/** The names and icons that a window shows. */
const FOR_PEOPLE = /^interface:.*\n(?:[ \t]+.*(?:\n|$)|\n)*/m;

function documentNames(configuration: Configuration): string[] {
  const more = setting('project_doc_fallback_filenames', configuration);
  const names = Array.isArray(more) ? more.filter((name): name is string => typeof name === 'string') : [];
  return [...INSTRUCTIONS, ...names.filter((name) => name !== '')];
}

/** The nearest folder that holds a marker (`.git` where nothing else is set); without one, where Codex works. */
function projectRoot(directory: string, given: unknown): string {
  const markers = Array.isArray(given) ? given.filter((name) => typeof name === 'string') : ['.git'];
  for (let folder = directory; ; folder = dirname(folder)) {
    if (markers.some((marker) => marker !== '' && existsSync(join(folder, marker)))) return folder;
    if (dirname(folder) === folder) return directory;
  }
}

function foldersBetween(root: string, directory: string): string[] {
  return directory === root ? [root] : [...foldersBetween(root, dirname(directory)), directory];
}

/** Line ends as git may have changed them at checkout don't count. A FIFO would hold us for ever: files only. */
function textOf(path: string): string | null {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile()
      ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
      : null;
  } catch {
    return null;
  }
}
