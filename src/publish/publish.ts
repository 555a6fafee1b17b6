import { join } from 'node:path';
import { errorMessage } from '../base/errors.ts';
import type { Log } from '../base/ports.ts';
import { type PublishedFiles, tidy, writeForSteps, writeOutputFile } from './files.ts';

type OutputValues = Readonly<Record<string, string>>;

/** What is published of a job or of a comparison. The texts are redacted already. */
export interface Publication {
  /** Markdown of the report; where it would be longer than `maxChars`, parts of it are left out. */
  readonly report: (maxChars?: number) => string;
  /** The value of each output. */
  readonly outputs: (paths: PublishedFiles) => OutputValues | Promise<OutputValues>;
  /** The findings as SARIF; null where the answer holds none. */
  readonly sarif: (() => string) | null;
  /** Markdown of the job summary. */
  readonly jobSummary: () => string;
  /** The file that the user wants the message in; null = none. No link may lead out of `within`. */
  readonly outputFile: { readonly path: string; readonly text: string; readonly within: string } | null;
}

/** Where it goes. The entries make it. */
export interface Channels<Published extends Publication> {
  readonly log: Log;
  /** Private folder of this run; null where none could be made. */
  readonly folder: string | null;
  /** The runner's files for this step; null on a command line. */
  readonly step: {
    setOutputs(values: OutputValues): void;
    writeJobSummary(markdown: string): Promise<void>;
  } | null;
  /** What is said elsewhere (on a pull request, at the terminal), in this order, when all else is done. */
  readonly afterwards: readonly ((publication: Published) => Promise<void>)[];
}

/**
 * Publishes. The outputs are the first thing that reaches the user: nothing that goes wrong later may cost them. Each
 * part that fails is one warning, and the others still follow. Never rejects.
 */
export async function publish<Published extends Publication>(
  publication: Published,
  { log, folder, step, afterwards }: Channels<Published>,
): Promise<void> {
  const attempt = async (what: string, act: () => Promise<void> | void) => {
    try {
      await act();
    } catch (cause) {
      log.warning(`${what} failed: ${errorMessage(cause)}`);
    }
  };
  if (step !== null) {
    const files = { report: '', sarif: '' };
    const write = (output: keyof PublishedFiles, name: string, text: () => string) => {
      if (folder === null) return;
      const { path, problem } = writeForSteps(join(folder, name), text());
      if (problem !== null) log.warning(problem);
      files[output] = path;
    };
    await attempt('The report', () => write('report', 'report.md', publication.report));
    const { sarif } = publication;
    if (sarif !== null) await attempt('The SARIF file', () => write('sarif', 'findings.sarif', sarif));
    await attempt('Setting the outputs', async () => step.setOutputs(await publication.outputs(files)));
  }
  const { outputFile } = publication;
  if (outputFile !== null) {
    const problem = await writeOutputFile(outputFile.path, outputFile.text, outputFile.within);
    if (problem !== null) log.warning(problem);
  }
  if (step !== null) await attempt('The job summary', () => step.writeJobSummary(publication.jobSummary()));
  if (folder !== null) await tidy(folder);
  for (const act of afterwards) await attempt('Publishing', () => act(publication));
}
