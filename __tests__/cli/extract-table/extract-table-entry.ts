/** The subcommand as a program, and how much memory it took at most (last line of stderr). */
import { extractTable, programIo } from '../../../src/cli/extract-table/extract-table.ts';

process.exitCode = await extractTable(process.argv.slice(2), programIo());
process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB\n`);
