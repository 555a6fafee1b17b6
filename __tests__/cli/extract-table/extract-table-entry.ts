/** The subcommand as a program, and how much memory it took at most (last line of stderr). */
import { resourceUsage, stderr, stdin, stdout } from 'node:process';
import { extractTable } from '../../../src/cli/extract-table/extract-table.ts';

process.exitCode = await extractTable(process.argv.slice(2), { stdin, stdout, stderr });
stderr.write(`peak ${Math.round(resourceUsage().maxRSS / 1024)} MiB\n`);
