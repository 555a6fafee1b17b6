import type { BaseContext } from '../base/context.ts';
import type { Deadline } from '../base/process/deadline.ts';
import type { IdentifyOptions } from '../key/facts.ts';
import type { Request } from '../request/request.ts';
import type { StoreOptions } from '../store/store.ts';

/** What the entries give a job. */
export interface JobSetup extends BaseContext {
  /** Private folder of this run (codex/run-folder.ts); null where none could be made. */
  readonly folder: string | null;
  /** Notices and warnings so far, for the report. */
  readonly notes: readonly string[];
  /** The folder that paths are relative to. */
  readonly workspace: string;
  readonly cacheCall: StoreOptions['cacheCall'];
  /** The person's own Codex home, whose login serves a command line without a key. */
  readonly personalHome: string | null;
  /** What the event tells about a missing key (runner/github/missing-secret.ts). */
  readonly whyNoSecret?: () => Promise<string>;
  /** Names of the base branch of what the event is about, the best first; none on a command line. */
  readonly eventBase?: IdentifyOptions['eventBase'];
  /** Asked before anything is installed or spent; not for a replay. */
  readonly permit: (
    request: Request,
    deadline: Deadline,
  ) => Promise<{ kind: 'allowed' } | { kind: 'refused'; error: string }>;
}

/** What the steps of a job get. */
export interface JobContext extends JobSetup {
  readonly folder: string;
  /** The one deadline of the job: waiting, installing, running and looking at files all keep to it. */
  readonly deadline: Deadline;
}
