// The main job, offline: the shipped action with the real Codex CLI against a scripted model server, twice.
import { readFileSync } from 'node:fs';
import { codexToolCache } from '../__tests__/support/codex.ts';
import { makeRepo } from '../__tests__/support/repo.ts';
import { startResponsesServer, text } from '../__tests__/support/responses-server.ts';
import { machine, runAction } from '../__tests__/support/run-action.ts';
