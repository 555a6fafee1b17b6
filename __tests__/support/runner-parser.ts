/**
 * Which workflow commands a runner would obey in the bytes that a step printed on one stream. Written after
 * actions/runner: ProcessInvoker (lines by StreamReader.ReadLine), OutputManager, ActionCommand.TryParseV2 and
 * TryParse. Stricter than the runner in two ways, so that a test which passes here holds there: every name counts, not
 * only the registered ones (a stop token is a name that anybody can register), and comparison by culture, which passes
 * over characters without weight, is assumed at every place where the runner compares strings.
 */
export interface RunnerCommand {
  readonly form: '::' | '##[';
  readonly name: string;
  readonly properties: string;
  readonly data: string;
}

/** `char.IsWhiteSpace` of .NET, for TrimStart. U+180E was white space until .NET Framework 4. */
const WHITE = /^[\t-\r \x85\xa0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/** Without weight when strings are compared by culture (ICU): controls and default ignorables. */
const WEIGHTLESS = /(?![\t-\r\x85])[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** Lines as StreamReader.ReadLine gives them: ended by LF, CR or CRLF; bytes that aren't UTF-8 become U+FFFD. */
export function runnerLines(bytes: Buffer | string): string[] {
  const text = typeof bytes === 'string' ? Buffer.from(bytes).toString() : bytes.toString();
  return text.split(/\r\n|\n|\r/);
}

export function runnerCommands(bytes: Buffer | string): RunnerCommand[] {
  return runnerLines(bytes).flatMap((line) => {
    const found = [line, line.replace(WEIGHTLESS, '')].map((seen) => colonCommand(seen) ?? bracketCommand(seen));
    return found[0] ?? found[1] ?? [];
  });
}

function colonCommand(line: string): RunnerCommand | null {
  const message = line.replace(WHITE, '');
  if (!message.startsWith('::')) return null;
  const end = message.indexOf('::', 2);
  if (end < 0) return null;
  const [name = '', ...rest] = message.slice(2, end).split(' ');
  const data = message
    .slice(end + 2)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
  return { form: '::', name, properties: rest.join(' '), data };
}

function bracketCommand(line: string): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const [name = '', ...rest] = line.slice(start + 3, end).split(' ');
  return { form: '##[', name, properties: rest.join(' '), data: line.slice(end + 1) };
}
