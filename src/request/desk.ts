import { INPUTS, type InputName, type RawInputs } from './inputs.ts';
import { presentable } from './problems.ts';
import type { Reader } from './readers.ts';
import type { InputProblem } from './request.ts';

/** Where inputs are read one after the other, and everything wrong with them is collected. */
export interface Desk {
  /** Trimmed; the default where nothing is given (an expression that came out empty is nothing). */
  given(name: InputName): string;
  /** The input's value; where it has none, that is noted as a problem, and `otherwise` keeps the reading going. */
  ask<T>(name: InputName, reader: Reader<T>, otherwise: T): T;
  /** The same for a text that stands elsewhere, such as in `codex-args`. */
  check<T>(name: InputName, text: string, reader: Reader<T>, otherwise: T, held?: string): T;
  refuse(name: InputName, held: string, accepts: string): void;
  /** Ready to be shown, in the order of the table of inputs. */
  problems(): readonly InputProblem[];
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow's language
const TOKEN_DEFAULT = '${{ github.token }}';

export function openDesk(raw: RawInputs): Desk {
  const found: InputProblem[] = [];
  const secrets = INPUTS.flatMap((input) => ('secret' in input ? [raw[input.name], raw[input.name].trim()] : []));

  const desk: Desk = {
    given: (name) => {
      const text = raw[name].trim() || (INPUTS.find((input) => input.name === name)?.default ?? '');
      // An expression of the workflow's language: only the runner can fill it in.
      return text === TOKEN_DEFAULT ? '' : text;
    },
    ask: (name, reader, otherwise) => desk.check(name, desk.given(name), reader, otherwise),
    check: (name, text, reader, otherwise, held = text) => {
      const reading = reader(text);
      if (reading.kind === 'ok') return reading.value;
      desk.refuse(name, held, reading.accepts);
      return otherwise;
    },
    refuse: (name, held, accepts) => {
      const isSecret = INPUTS.some((input) => input.name === name && 'secret' in input);
      found.push({ input: name, held: isSecret ? 'a value that is not shown' : held, accepts });
    },
    problems: () =>
      INPUTS.flatMap((input) => found.filter((problem) => problem.input === input.name)).map((problem) =>
        presentable(problem, secrets),
      ),
  };
  return desk;
}
