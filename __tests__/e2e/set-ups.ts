/** Every place that may hold words for the model, and whether Codex puts them in its first request by itself. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeFiles } from '../support/repo.ts';
import type { Place, SetUp } from './first-request.ts';

type Folder = 'workspace' | 'home' | 'codexHome' | 'outside';

const skill = (word: string) => `---\nname: a-skill\ndescription: A skill that says ${word}.\n---\n# Skill\n`;

/** Writes one file that holds the word. */
function file(folder: Folder, name: string, content = (word: string) => `Say ${word}.\n`) {
  return (place: Place, word: string) => writeFiles(place[folder], { [name]: content(word) });
}

const skillFile = (folder: Folder, name: string) => file(folder, `${name}/SKILL.md`, skill);

/** Writes a file outside, and a link to it, or to a folder around it. */
function linked(folder: Folder, name: string, target: string, content: string, text = skill) {
  return (place: Place, word: string) => {
    writeFiles(place.outside, { [content]: text(word) });
    const link = join(place[folder], name);
    mkdirSync(dirname(link), { recursive: true });
    rmSync(link, { recursive: true, force: true });
    symlinkSync(join(place.outside, target), link);
  };
}

function both(...plants: SetUp['plant'][]): SetUp['plant'] {
  return (place, word) => {
    for (const plant of plants) plant(place, word);
  };
}

const fixed = (folder: Folder, files: Record<string, string>) => (place: Place) => writeFiles(place[folder], files);
const toml = (line: (word: string, place: Place) => string) => (place: Place, word: string) =>
  writeFiles(place.codexHome, { 'config.toml': `${line(word, place)}\n` });

const PROJECT: readonly SetUp[] = [
  { name: 'AGENTS.md at the root', reaches: true, plant: file('workspace', 'AGENTS.md') },
  { name: 'AGENTS.md on the way', reaches: true, plant: file('workspace', 'pkg/AGENTS.md') },
  { name: 'AGENTS.md where Codex works', reaches: true, plant: file('workspace', 'pkg/app/AGENTS.md') },
  { name: 'AGENTS.md beside the way', reaches: false, plant: file('workspace', 'other/AGENTS.md') },
  { name: 'AGENTS.md below where Codex works', reaches: false, plant: file('workspace', 'pkg/app/x/AGENTS.md') },
  {
    name: 'AGENTS.md above the repository',
    reaches: false,
    plant: (place, word) => writeFiles(dirname(place.workspace), { 'AGENTS.md': word }),
  },
  { name: 'AGENTS.override.md', reaches: true, plant: file('workspace', 'AGENTS.override.md') },
  {
    name: 'AGENTS.md beside AGENTS.override.md',
    reaches: false,
    plant: both(fixed('workspace', { 'AGENTS.override.md': 'Say nothing.\n' }), file('workspace', 'AGENTS.md')),
  },
  {
    name: 'AGENTS.md beside an empty AGENTS.override.md',
    reaches: false,
    plant: both(fixed('workspace', { 'AGENTS.override.md': ' \n' }), file('workspace', 'AGENTS.md')),
  },
  { name: 'AGENTS.md as a link', reaches: true, plant: linked('workspace', 'AGENTS.md', 'a.md', 'a.md') },
  {
    name: 'AGENTS.md, line ends only',
    reaches: false,
    plant: file('workspace', 'AGENTS.md', (word) => (word === 'one' ? 'a\nb\n' : 'a\nb\n')),
  },
  {
    name: 'project_doc_fallback_filenames by -c',
    reaches: true,
    plant: file('workspace', 'NOTES.md'),
    codexArgs: () => ['-c', 'project_doc_fallback_filenames=["NOTES.md"]'],
  },
  {
    name: 'project_doc_fallback_filenames in config.toml',
    reaches: true,
    home: 'given',
    plant: both(
      toml(() => 'project_doc_fallback_filenames = ["NOTES.md"]'),
      file('workspace', 'NOTES.md'),
    ),
  },
  {
    name: 'a fallback file beside AGENTS.md',
    reaches: false,
    plant: both(fixed('workspace', { 'AGENTS.md': 'Say nothing.\n' }), file('workspace', 'NOTES.md')),
    codexArgs: () => ['-c', 'project_doc_fallback_filenames=["NOTES.md"]'],
  },
  { name: 'NOTES.md that nothing names', reaches: false, plant: file('workspace', 'NOTES.md') },
  {
    name: 'project_doc_max_bytes=0',
    reaches: false,
    plant: file('workspace', 'AGENTS.md'),
    codexArgs: () => ['-c', 'project_doc_max_bytes=0'],
  },
  {
    name: 'project_root_markers',
    reaches: true,
    plant: both(fixed('workspace', { 'pkg/.hg.ignored': '' }), file('workspace', 'pkg/AGENTS.md')),
    codexArgs: () => ['-c', 'project_root_markers=[".hg.ignored"]'],
  },
  {
    name: 'project_root_markers, AGENTS.md above the marker',
    reaches: false,
    plant: both(fixed('workspace', { 'pkg/.hg.ignored': '' }), file('workspace', 'AGENTS.md')),
    codexArgs: () => ['-c', 'project_root_markers=[".hg.ignored"]'],
  },
  { name: 'skill in .agents', reaches: true, plant: skillFile('workspace', '.agents/skills/x') },
  { name: 'skill in .agents, in a group', reaches: true, plant: skillFile('workspace', '.agents/skills/g/x') },
  {
    name: 'skill in .agents, six folders deep',
    reaches: true,
    plant: skillFile('workspace', '.agents/skills/1/2/3/4/5/x'),
  },
  {
    name: 'skill in .agents, seven folders deep',
    reaches: false,
    plant: skillFile('workspace', '.agents/skills/1/2/3/4/5/6/x'),
  },
  { name: 'skill in .agents, directly', reaches: true, plant: skillFile('workspace', '.agents/skills') },
  {
    name: 'skill in .agents, in a hidden folder',
    reaches: false,
    plant: skillFile('workspace', '.agents/skills/.h/x'),
  },
  {
    name: 'skill in .agents through a link',
    reaches: true,
    plant: linked('workspace', '.agents/skills/p', 'p', 'p/x/SKILL.md'),
  },
  {
    name: 'skill, .agents/skills being a link',
    reaches: true,
    plant: linked('workspace', '.agents/skills', 'p', 'p/x/SKILL.md'),
  },
  {
    name: 'skill, .agents being a link',
    reaches: true,
    plant: linked('workspace', '.agents', 'p', 'p/skills/x/SKILL.md'),
  },
  {
    name: 'skill, SKILL.md being a link',
    reaches: false,
    plant: linked('workspace', '.agents/skills/x/SKILL.md', 's.md', 's.md'),
  },
  { name: 'skill on the way', reaches: true, plant: skillFile('workspace', 'pkg/.agents/skills/x') },
  { name: 'skill where Codex works', reaches: true, plant: skillFile('workspace', 'pkg/app/.agents/skills/x') },
  { name: 'skill beside the way', reaches: false, plant: skillFile('workspace', 'other/.agents/skills/x') },
  { name: 'skill in .codex', reaches: true, plant: skillFile('workspace', '.codex/skills/x') },
  { name: 'skill in .codex on the way', reaches: true, plant: skillFile('workspace', 'pkg/.codex/skills/g/x') },
  {
    name: 'openai.yaml of a skill',
    reaches: false,
    plant: both(
      fixed('workspace', { '.agents/skills/x/SKILL.md': skill('nothing') }),
      file(
        'workspace',
        '.agents/skills/x/agents/openai.yaml',
        (word) => `interface:\n  display_name: ${word}\n  short_description: Says ${word}.\n`,
      ),
    ),
  },
  {
    name: 'openai.yaml of a skill, policy',
    reaches: true,
    plant: both(
      fixed('workspace', { '.agents/skills/x/SKILL.md': skill('nothing') }),
      file(
        'workspace',
        '.agents/skills/x/agents/openai.yaml',
        (word) => `policy:\n  allow_implicit_invocation: ${word === 'one'}\n`,
      ),
    ),
  },
  {
    name: '.codex/config.toml of the project, not trusted',
    reaches: false,
    plant: file('workspace', '.codex/config.toml', (word) => `developer_instructions = "Say ${word}."\n`),
  },
  {
    name: '.codex/rules of the project',
    reaches: false,
    plant: file('workspace', '.codex/rules/x.rules', (word) => `prefix_rule(pattern=["${word}"], decision="allow")\n`),
  },
  {
    name: '.codex/agents of the project',
    reaches: false,
    plant: file(
      'workspace',
      '.codex/agents/x.toml',
      (word) => `name="x"\ndescription="Says ${word}"\ndeveloper_instructions="Say ${word}."\n`,
    ),
  },
  { name: '.codex/prompts of the project', reaches: false, plant: file('workspace', '.codex/prompts/x.md') },
];

const PERSON: readonly SetUp[] = [
  { name: "person's skill", reaches: false, plant: skillFile('home', '.agents/skills/x') },
  { name: "person's skill in a group", reaches: false, plant: skillFile('home', '.agents/skills/g/x') },
  {
    name: "person's skill through a link",
    reaches: false,
    plant: linked('home', '.agents/skills/pack', 'p', 'p/x/SKILL.md'),
  },
  { name: "person's skill, directly", reaches: false, plant: skillFile('home', '.agents/skills') },
  { name: "person's AGENTS.md, with a key", reaches: false, plant: file('home', '.codex/AGENTS.md') },
  { name: "person's Codex skill, with a key", reaches: false, plant: skillFile('home', '.codex/skills/x') },
  {
    name: "person's AGENTS.md, with their login",
    home: 'login',
    reaches: true,
    plant: file('home', '.codex/AGENTS.md'),
  },
  {
    name: "person's AGENTS.override.md, with their login",
    home: 'login',
    reaches: true,
    plant: file('home', '.codex/AGENTS.override.md'),
  },
  {
    name: "person's config.toml, with their login",
    home: 'login',
    reaches: false,
    plant: file('home', '.codex/config.toml', (word) => `developer_instructions = "Say ${word}."\n`),
  },
  {
    name: "person's Codex skill, with their login",
    home: 'login',
    reaches: false,
    plant: skillFile('home', '.codex/skills/x'),
  },
  {
    name: "person's Codex skill in a group, with their login",
    home: 'login',
    reaches: false,
    plant: skillFile('home', '.codex/skills/g/x'),
  },
  {
    name: "person's Codex skill through a link, with their login",
    home: 'login',
    reaches: false,
    plant: linked('home', '.codex/skills/pack', 'p', 'p/x/SKILL.md'),
  },
  {
    name: "person's skill in a group, with their login",
    home: 'login',
    reaches: false,
    plant: skillFile('home', '.agents/skills/g/x'),
  },
  {
    name: "person's rules, with their login",
    home: 'login',
    reaches: false,
    plant: file('home', '.codex/rules/x.rules', (word) => `prefix_rule(pattern=["${word}"], decision="allow")\n`),
  },
  {
    name: "person's memories, with their login",
    home: 'login',
    reaches: false,
    plant: file('home', '.codex/memories/memory_summary.md'),
  },
];

const GIVEN: readonly SetUp[] = [
  { name: 'given home: AGENTS.md', reaches: true, plant: file('codexHome', 'AGENTS.md') },
  { name: 'given home: AGENTS.override.md', reaches: true, plant: file('codexHome', 'AGENTS.override.md') },
  {
    name: 'given home: AGENTS.md beside AGENTS.override.md',
    reaches: false,
    plant: both(fixed('codexHome', { 'AGENTS.override.md': 'Say nothing.\n' }), file('codexHome', 'AGENTS.md')),
  },
  { name: 'given home: AGENTS.md as a link', reaches: true, plant: linked('codexHome', 'AGENTS.md', 'a.md', 'a.md') },
  {
    name: 'given home: developer_instructions',
    reaches: true,
    plant: toml((word) => `developer_instructions = "Say ${word}."`),
  },
  { name: 'given home: a comment in config.toml', reaches: false, plant: toml((word) => `# Say ${word}.`) },
  {
    name: 'given home: model_instructions_file',
    reaches: true,
    plant: both(
      toml(() => 'model_instructions_file = "n.md"'),
      file('codexHome', 'n.md'),
    ),
  },
  {
    name: 'given home: model_instructions_file elsewhere',
    reaches: true,
    plant: both(
      toml((_, place) => `model_instructions_file = "${place.outside}/n.md"`),
      file('outside', 'n.md'),
    ),
  },
  {
    name: 'given home: model_instructions_file of a profile',
    reaches: true,
    plant: both(
      fixed('codexHome', {
        'config.toml': '',
        'work.config.toml': 'model = "gpt-4o"\nmodel_instructions_file = "n.md"\n',
      }),
      file('codexHome', 'n.md'),
    ),
    codexArgs: () => ['-p', 'work'],
  },
  {
    name: 'given home: a profile that is used',
    reaches: true,
    plant: file(
      'codexHome',
      'work.config.toml',
      (word) => `model = "gpt-4o"\ndeveloper_instructions = "Say ${word}."\n`,
    ),
    codexArgs: () => ['-p', 'work'],
  },
  {
    name: 'given home: a profile that is not used',
    reaches: false,
    plant: file('codexHome', 'work.config.toml', (word) => `developer_instructions = "Say ${word}."\n`),
  },
  { name: 'given home: skill', reaches: true, plant: skillFile('codexHome', 'skills/x') },
  { name: 'given home: skill in a group', reaches: true, plant: skillFile('codexHome', 'skills/g/x') },
  {
    name: 'given home: skill through a link',
    reaches: true,
    plant: linked('codexHome', 'skills/pack', 'p', 'p/x/SKILL.md'),
  },
  {
    name: 'given home: rules',
    reaches: false,
    plant: file('codexHome', 'rules/x.rules', (word) => `prefix_rule(pattern=["${word}"], decision="allow")\n`),
  },
  {
    name: 'given home: agents',
    reaches: true,
    plant: file(
      'codexHome',
      'agents/x.toml',
      (word) => `name="x"\ndescription="Says ${word}"\ndeveloper_instructions="Say ${word}."\n`,
    ),
  },
  {
    name: 'given home: an agent in a file that config.toml names',
    reaches: true,
    plant: both(
      toml(() => '[agents.x]\ndescription = "x"\nconfig_file = "x.toml"'),
      file(
        'codexHome',
        'x.toml',
        (word) => `name="x"\ndescription="Says ${word}"\ndeveloper_instructions="Say ${word}."\n`,
      ),
    ),
  },
  { name: 'given home: prompts', reaches: false, plant: file('codexHome', 'prompts/x.md') },
  { name: 'given home: memories', reaches: false, plant: file('codexHome', 'memories/memory_summary.md') },
  {
    name: 'given home: memories that are switched on',
    reaches: true,
    plant: both(
      toml(() => '[features]\nmemories = true\n[memories]\nuse_memories = true'),
      file('codexHome', 'memories/memory_summary.md'),
    ),
  },
  {
    name: 'given home: auth.json',
    reaches: false,
    plant: file('codexHome', 'auth.json', (word) => JSON.stringify({ OPENAI_API_KEY: `sk-${word}` })),
  },
  { name: 'given home: history.jsonl', reaches: false, plant: file('codexHome', 'history.jsonl') },
  { name: 'given home: instructions.md', reaches: false, plant: file('codexHome', 'instructions.md') },
  {
    name: 'given home: .codex/config.toml of a trusted project',
    reaches: true,
    plant: both(
      toml((_, place) => `[projects."${place.workspace}"]\ntrust_level = "trusted"`),
      file('workspace', '.codex/config.toml', (word) => `developer_instructions = "Say ${word}."\n`),
    ),
  },
  {
    name: 'given home: .codex/agents of a trusted project',
    reaches: true,
    plant: both(
      toml((_, place) => `[projects."${place.workspace}"]\ntrust_level = "trusted"`),
      file(
        'workspace',
        '.codex/agents/x.toml',
        (word) => `name="x"\ndescription="Says ${word}"\ndeveloper_instructions="Say ${word}."\n`,
      ),
    ),
  },
  {
    name: 'given home: model_instructions_file of a trusted project',
    reaches: true,
    plant: both(
      toml((_, place) => `[projects."${place.workspace}"]\ntrust_level = "trusted"`),
      fixed('workspace', { '.codex/config.toml': 'model_instructions_file = "m.ignored"\n' }),
      file('workspace', '.codex/m.ignored'),
    ),
  },
  {
    name: 'given home: a skill that config.toml switches off',
    reaches: false,
    hashed: true,
    plant: both(
      toml((_, place) => `[[skills.config]]\npath = "${place.codexHome}/skills/x/SKILL.md"\nenabled = false`),
      skillFile('codexHome', 'skills/x'),
    ),
  },
];

const ARGUMENTS: readonly SetUp[] = [
  {
    name: '-c with blanks around =, naming a file',
    reaches: true,
    plant: file('workspace', 'pkg/app/n.ignored'),
    codexArgs: () => ['-c', 'model_instructions_file = "n.ignored"'],
  },
  {
    name: '-c model_instructions_file, bare word',
    reaches: true,
    plant: file('workspace', 'pkg/app/n.ignored'),
    codexArgs: () => ['-c', 'model_instructions_file=n.ignored'],
  },
  {
    name: '-c experimental_compact_prompt_file',
    reaches: false,
    // It reaches the model later, when a long run is compacted.
    hashed: true,
    plant: file('workspace', 'pkg/app/n.ignored'),
    codexArgs: () => ['-c', 'experimental_compact_prompt_file="n.ignored"'],
  },
  {
    name: '-c developer_instructions',
    reaches: true,
    plant: () => {},
    codexArgs: (_, word) => ['-c', `developer_instructions="Say ${word}."`],
  },
  {
    name: '-c x and --config x',
    reaches: false,
    plant: () => {},
    codexArgs: (_, word) =>
      word === 'one' ? ['-c', 'model_verbosity="low"'] : ['--config', 'model_verbosity = "low"'],
  },
  {
    name: '-cx and --config=x',
    reaches: false,
    plant: () => {},
    codexArgs: (_, word) => (word === 'one' ? ['-cmodel_verbosity=low'] : ["--config=model_verbosity='low'"]),
  },
  {
    name: 'the file of --image',
    reaches: true,
    plant: (place, word) =>
      writeFiles(place.outside, { 'p.png': Buffer.from(PIXEL[word === 'one' ? 0 : 1], 'base64') }),
    codexArgs: (place) => ['--image', join(place.outside, 'p.png')],
  },
  {
    name: 'the name of --image',
    reaches: true,
    // Paths aside: the same picture elsewhere is the same job.
    hashed: false,
    plant: (place, word) => writeFiles(place.outside, { [`${word}.png`]: Buffer.from(PIXEL[0], 'base64') }),
    codexArgs: (place, word) => ['--image', join(place.outside, `${word}.png`)],
  },
];

const PIXEL = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
] as const;

export const SET_UPS: readonly SetUp[] = [
  ...PROJECT,
  ...PERSON,
  ...GIVEN.map((setUp): SetUp => ({ ...setUp, home: 'given' })),
  ...ARGUMENTS,
];
