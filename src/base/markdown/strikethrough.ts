import type { Delimiter, StateInline } from 'markdown-it';

const TILDE = 0x7e;

/**
 * `~text~` and `~~text~~` as GitHub reads them: markdown-it only knows two tildes. Runs of one and of two are different
 * delimiters, which is said by their markers; more than two are text.
 */
export const strikethrough = {
  tokenize(state: StateInline, silent: boolean): boolean {
    if (silent || state.src.charCodeAt(state.pos) !== TILDE) return false;
    const { length, can_open, can_close } = state.scanDelims(state.pos, true);
    state.push('text', '', 0).content = '~'.repeat(length);
    if (length <= 2) {
      const token = state.tokens.length - 1;
      state.delimiters.push({ marker: TILDE * length, length: 0, token, end: -1, open: can_open, close: can_close });
    }
    state.pos += length;
    return true;
  },

  pair(state: StateInline): void {
    for (const delimiters of [state.delimiters, ...state.tokens_meta.map((meta) => meta?.delimiters ?? [])]) {
      for (const { marker, token, end } of delimiters) {
        if ((marker !== TILDE && marker !== 2 * TILDE) || end < 0) continue;
        mark(state, token, 1);
        mark(state, (delimiters[end] as Delimiter).token, -1);
      }
    }
  },
};

function mark(state: StateInline, at: number, nesting: 1 | -1): void {
  const token = state.tokens[at];
  if (token) Object.assign(token, { type: nesting === 1 ? 's_open' : 's_close', nesting, content: '' });
}
