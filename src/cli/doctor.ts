import { stdout } from 'node:process';
import { readCommandLine } from '../request/command-line.ts';
import { prepareRequest, requestContext } from '../request/load.ts';
import { parseRequest } from '../request/parse.ts';
import { describeProblems } from '../request/problems.ts';
import { keyCheck } from './doctor-key.ts';
import {
  cacheCheck,
  codexCheck,
  type Finding,
  gitCheck,
  kernelCheck,
  nodeCheck,
  remoteCheck,
  sandboxCheck,
} from './doctor-machine.ts';
import { helpText, inputOptions } from './help.ts';

/**
 * `codex-job doctor`: what is missing here for a run with the same options, and how to mend it. It installs nothing and
 * spends nothing.
 *
 * @returns 0, or 1 when something is missing, 2 for bad options
 */
export async function doctorCommand(args: readonly string[]): Promise<number> {
  const env = process.env;
  const line = readCommandLine(args, env);
  if (line.kind === 'help') {
    stdout.write(usage());
    return 0;
  }
  if (line.kind === 'invalid') return misused(line.problem);
  await prepareRequest(line.raw);
  // A task is of no use here, and its absence no problem.
  const reading = parseRequest({ ...line.raw, task: 'doctor', 'task-file': '' }, requestContext('cli', env));
  if (reading.kind === 'invalid') return misused(describeProblems(reading.problems));
  const { request } = reading;
  const codex = await codexCheck(request.codexVersion, env);
  const findings: Finding[] = [
    nodeCheck(),
    await gitCheck(request.workingDirectory, env),
    codex.finding,
    // The kernel's setting is known before anything of Codex is here.
    codex.binary === null ? kernelCheck() : await sandboxCheck(codex.binary, request, env),
    await keyCheck(request, env),
    await cacheCheck(request.cacheDir),
    ...(await remoteCheck(request, env)),
  ];
  for (const { state, subject, text } of findings) stdout.write(`${state.padEnd(8)}${subject.padEnd(9)}${text}\n`);
  return findings.some(({ state }) => state === 'missing') ? 1 : 0;
}

function misused(problem: string): number {
  process.stderr.write(`error: ${problem}\n`);
  return 2;
}

function usage(): string {
  return helpText(
    'codex-job doctor: what is missing here, and how to mend it',
    [
      'Looks at this machine for a run with the same options. It installs nothing and spends nothing; the key is checked by a request that costs nothing. The exit status is 1 when something is missing.',
    ],
    inputOptions(),
  );
}
