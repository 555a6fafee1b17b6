import { join, resolve } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import type { FoldedArgs } from './codex-args/fold.ts';
import { directory, fileText, type RequestContext, realPath, realTarget, realWorkspace } from './context.ts';
import { FINDINGS_SCHEMA } from './findings-schema.ts';
import type { InputReader } from './input-reader.ts';
import { jsonObject } from './readers.ts';

/** Inputs that name a place on the disk, most of which `codex-args` can name as well. */

export function readWorkingDirectory(inputs: InputReader, args: FoldedArgs, context: RequestContext): string {
  const given = inputs.raw('working-directory');
  const path = oneOfTwo(inputs, 'working-directory', args.workingDirectory, '-C', context);
  const name = given === '' && args.workingDirectory !== null ? 'codex-args' : 'working-directory';
  const folder = inputs.parse(name, path ?? '.', directory(context), '');
  // On the command line a person may point anywhere; a workflow's job stays in its checkout.
  if (context.entry === 'action' && folder !== '' && !isWithin(folder, realWorkspace(context))) {
    inputs.reject(name, path ?? '.', `a folder in the workspace ${context.workspace} (this one is ${folder})`);
  }
  return folder;
}

export function readOutputFile(inputs: InputReader, args: FoldedArgs, context: RequestContext): string | null {
  const given = oneOfTwo(inputs, 'output-file', args.outputFile, '-o', context);
  if (given === null) return null;
  const name = inputs.raw('output-file') === '' ? 'codex-args' : 'output-file';
  const path = inputs.parse<string | null>(name, given, realTarget(context), null);
  if (path !== null && context.isDirectory(path)) {
    inputs.reject(name, given, `the path of a file (${path} is a directory)`);
  }
  return path;
}

export function readSchema(inputs: InputReader, args: FoldedArgs, context: RequestContext): string | null {
  const inline = inputs.raw('output-schema');
  const file = oneOfTwo(inputs, 'output-schema-file', args.outputSchemaFile, '--output-schema', context);
  if (inline !== '' && file !== null) {
    inputs.reject(
      'output-schema',
      inline,
      'only one of output-schema, output-schema-file and --output-schema in codex-args',
    );
  }
  if (inline !== '') return inputs.read('output-schema', jsonObject, null);
  if (file === null) return null;
  const name = inputs.raw('output-schema-file') === '' ? 'codex-args' : 'output-schema-file';
  const text = inputs.parse<string | null>(name, file, fileText(context), null);
  return text === null ? null : inputs.parse<string | null>(name, text, jsonObject, null, file);
}

/** The schema for findings, which leaves no room for another one. */
export function builtInSchema(inputs: InputReader, args: FoldedArgs): string {
  for (const name of ['output-schema', 'output-schema-file'] as const) {
    if (inputs.raw(name) !== '') inputs.reject(name, inputs.raw(name), NO_OTHER_SCHEMA);
  }
  if (args.outputSchemaFile !== null) inputs.reject('codex-args', '--output-schema', NO_OTHER_SCHEMA);
  return FINDINGS_SCHEMA;
}

const NO_OTHER_SCHEMA = 'no schema while findings (or review-comments) is true: the built-in one is used then';

/** A path that an input and a Codex argument can both name; both only where they mean the same. */
function oneOfTwo(
  inputs: InputReader,
  name: 'working-directory' | 'output-file' | 'output-schema-file',
  argument: string | null,
  flag: string,
  context: RequestContext,
): string | null {
  const given = inputs.raw(name);
  if (given !== '' && argument !== null && !samePath(given, argument, context)) {
    inputs.reject(name, given, `a path only where codex-args have no ${flag} with another one (they have ${argument})`);
  }
  return given === '' ? argument : given;
}

function samePath(one: string, other: string, context: RequestContext): boolean {
  const read = realPath(context);
  const [first, second] = [read(one), read(other)];
  return one === other || (first.kind === 'ok' && second.kind === 'ok' && first.value === second.value);
}

export function readCodexHome(inputs: InputReader, context: RequestContext): string | null {
  if (inputs.raw('codex-home') === '') return null;
  return inputs.read<string | null>('codex-home', directory(context), null);
}

/** Where a person's own login lies, its links followed; null where that can't be told. */
export function personalHome(context: RequestContext): string | null {
  const path = context.codexHomeEnv ?? (context.home === null ? null : join(context.home, '.codex'));
  const place = path === null ? null : context.realPlace(resolve(context.workspace, path));
  return place?.kind === 'ok' ? place.path : null;
}
