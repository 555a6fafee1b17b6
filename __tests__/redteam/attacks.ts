/** All attacks, as data. */
import type { Attack } from './attack.ts';
import { ARGUMENTS } from './attacks-inputs.ts';
import { LOG } from './attacks-log.ts';
import { BY_CODEX } from './attacks-machine.ts';
import { PRINTED } from './attacks-secrets.ts';
import { STORED } from './attacks-stored.ts';

export const ATTACKS: readonly Attack[] = [...LOG, ...BY_CODEX, ...PRINTED, ...STORED, ...ARGUMENTS];
