import type { InputProblem } from './request.ts';

/** An input that turns out to be wrong only once the checkout is looked at. Ends the job as a wrong input does. */
export class InputFault extends Error {
  override readonly name = 'InputFault';
  readonly problem: InputProblem;
  constructor(problem: InputProblem, options?: ErrorOptions) {
    super(`${problem.input}: ${problem.expected}`, options);
    this.problem = problem;
  }
}
