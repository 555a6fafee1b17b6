#!/usr/bin/env node
/** Entry: the command line. Wiring only: each subcommand has its own file, `run` shares job.ts with the action. */
import { errorStack } from './base/errors.ts';
import { nearest } from './base/text/nearest.ts';
import { VERSION } from './base/version.ts';
import { watchStreams } from './cli/streams.ts';
import { cancellation } from './runner/cancellation.ts';

const USAGE = `codex-job ${VERSION}: run the Codex CLI as a cached job

  codex-job run --tier low --task "…" [--print summary|answer|table] [options] [-- codex arguments]
  codex-job compare --tiers low,medium,high --task "…" [--run] [--format text|markdown|json] [options of run]
  codex-job extract-table [FILE] [--format json|csv|markdown] [--all | --index N] [--activity]
  codex-job cache list | show HASH | prune | clear
  codex-job doctor [options of run]
  codex-job --version

  codex-job run --help lists the options of a run; they are the action's inputs.
`;

const COMMANDS = ['run', 'compare', 'extract-table', 'cache', 'doctor', 'help'];

const { exit, stderr, stdout } = process;
const streams = watchStreams(stdout, stderr);
const [command = '', ...args] = process.argv.slice(2);
const status = await dispatch().catch((fault: unknown) => {
  stderr.write(`codex-job: a fault in codex-job itself, please report it: ${errorStack(fault)}\n`);
  return 1;
});
const lost = await streams.flushed();
if (lost !== null) stderr.write(`codex-job: stdout could not be written: ${lost.message}\n`);
// What may still be under way (a connection, a timer) must not hold the terminal.
exit(status === 0 && lost !== null ? 1 : status);

async function dispatch(): Promise<number> {
  switch (command) {
    // Signals are ours before the rest is loaded: a cancellation in between ends with a summary as well.
    case 'run': {
      const signal = cancellation();
      return (await import('./cli/run.ts')).runCommand(args, signal);
    }
    case 'compare': {
      const signal = cancellation();
      return (await import('./cli/compare.ts')).compareCommand(args, signal);
    }
    case 'extract-table': {
      const { extractTable, programIo } = await import('./cli/extract-table/extract-table.ts');
      return extractTable(args, programIo());
    }
    case 'cache':
      return (await import('./cli/cache.ts')).cacheCommand(args);
    case 'doctor':
      return (await import('./cli/doctor.ts')).doctorCommand(args);
    case '':
    case 'help':
    case '--help':
    case '-h':
      stdout.write(USAGE);
      return 0;
    case '--version':
    case '-V':
    case 'version':
      stdout.write(`${VERSION}\n`);
      return 0;
    default: {
      const similar = nearest(command, COMMANDS);
      const hint = similar === null ? '' : `; did you mean ${similar}?`;
      stderr.write(`error: unknown ${command.startsWith('-') ? 'option' : 'command'}: ${command}${hint}\n\n${USAGE}`);
      return 2;
    }
  }
}
