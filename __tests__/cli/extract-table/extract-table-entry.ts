/** The subcommand as a program, and how much memory it took at most (last line of stderr). */
import { extractTable } from '../../../src/cli/extract-table/extract-table.ts';

const { stdout, stderr } = process;
const io = {
  get stdin() {
    return process.stdin;
  },
  pipe: 0,
  stdout,
  stderr,
};
process.exitCode = await extractTable(process.argv.slice(2), io);
stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`);
