import type { FoldedArgs } from './codex-args.ts';
import { directory, fileText, homePath, type RequestContext } from './context.ts';
import type { Desk } from './desk.ts';
import { jsonObject } from './readers.ts';

/** Inputs that name a place on the disk, most of which `codex-args` can name as well. */

export function readWorkingDirectory(desk: Desk, args: FoldedArgs, context: RequestContext): string {
  const given = desk.given('working-directory');
  const path = oneOfTwo(desk, 'working-directory', args.workingDirectory, '-C', context);
  const name = given === '' && args.workingDirectory !== null ? 'codex-args' : 'working-directory';
  return desk.check(name, path ?? '.', directory(context, homePath(context)), '');
}

export function readOutputFile(desk: Desk, args: FoldedArgs, context: RequestContext): string | null {
  const given = oneOfTwo(desk, 'output-file', args.outputFile, '-o', context);
  if (given === null) return null;
  const name = desk.given('output-file') === '' ? 'codex-args' : 'output-file';
  const path = desk.check<string | null>(name, given, homePath(context), null);
  if (path !== null && context.isDirectory(path)) {
    desk.refuse(name, given, `the path of a file (${path} is a directory)`);
  }
  return path;
}

export function readSchema(desk: Desk, args: FoldedArgs, context: RequestContext): string | null {
  const inline = desk.given('output-schema');
  const file = oneOfTwo(desk, 'output-schema-file', args.outputSchemaFile, '--output-schema', context);
  if (inline !== '' && file !== null) {
    desk.refuse(
      'output-schema',
      inline,
      'only one of output-schema, output-schema-file and --output-schema in codex-args',
    );
  }
  if (inline !== '') return desk.ask('output-schema', jsonObject, null);
  if (file === null) return null;
  const name = desk.given('output-schema-file') === '' ? 'codex-args' : 'output-schema-file';
  const text = desk.check<string | null>(name, file, fileText(context), null);
  return text === null ? null : desk.check<string | null>(name, text, jsonObject, null, file);
}

/** A path that an input and a Codex argument can both name; both only where they mean the same. */
function oneOfTwo(
  desk: Desk,
  name: 'working-directory' | 'output-file' | 'output-schema-file',
  argument: string | null,
  flag: string,
  context: RequestContext,
): string | null {
  const given = desk.given(name);
  if (given !== '' && argument !== null && !samePath(given, argument, context)) {
    desk.refuse(name, given, `a path only where codex-args have no ${flag} with another one (they have ${argument})`);
  }
  return given === '' ? argument : given;
}

function samePath(one: string, other: string, context: RequestContext): boolean {
  const read = homePath(context);
  const [first, second] = [read(one), read(other)];
  return one === other || (first.kind === 'ok' && second.kind === 'ok' && first.value === second.value);
}

export function readCodexHome(desk: Desk, context: RequestContext): string | null {
  if (desk.given('codex-home') === '') return null;
  return desk.ask<string | null>('codex-home', directory(context, homePath(context)), null);
}
