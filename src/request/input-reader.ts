import { INPUTS, type InputName, isExpression, type RawInputs } from './inputs.ts';
import { presentable } from './problems.ts';
import type { Reader } from './readers.ts';
import type { InputProblem } from './request.ts';

/** Where inputs are read one after the other, and everything wrong with them is collected. */
export interface InputReader {
  /** Trimmed; the default where nothing is given (an expression that came out empty is nothing). */
  raw(name: InputName): string;
  /** The input's value; where it has none, that is noted as a problem, and `otherwise` keeps the reading going. */
  read<T>(name: InputName, reader: Reader<T>, otherwise: T): T;
  /** The same for a text that stands elsewhere, such as in `codex-args`. */
  parse<T>(name: InputName, text: string, reader: Reader<T>, otherwise: T, received?: string): T;
  reject(name: InputName, received: string, expected: string): void;
  /** Ready to be shown, in the order of the table of inputs. */
  problems(): readonly InputProblem[];
}

export function createInputReader(raw: RawInputs): InputReader {
  const found: InputProblem[] = [];
  const secrets = INPUTS.flatMap((input) => ('secret' in input ? [raw[input.name], raw[input.name].trim()] : []));

  const inputs: InputReader = {
    raw: (name) => {
      const standard = INPUTS.find((input) => input.name === name)?.default ?? '';
      const text = raw[name].trim() || standard;
      return text === standard && isExpression(standard) ? '' : text;
    },
    read: (name, reader, otherwise) => inputs.parse(name, inputs.raw(name), reader, otherwise),
    parse: (name, text, reader, otherwise, received = text) => {
      const reading = reader(text);
      if (reading.kind === 'ok') return reading.value;
      inputs.reject(name, received, reading.expected);
      return otherwise;
    },
    reject: (name, received, expected) => {
      const isSecret = INPUTS.some((input) => input.name === name && 'secret' in input);
      found.push({ input: name, received: isSecret ? 'a value that is not shown' : received, expected });
    },
    problems: () =>
      INPUTS.flatMap((input) => found.filter((problem) => problem.input === input.name)).map((problem) =>
        presentable(problem, secrets),
      ),
  };
  return inputs;
}
