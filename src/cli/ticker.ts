import type { Terminal } from './stderr-log.ts';

/** A terminal whose last line says how long it takes already. */
export interface Ticker extends Terminal {
  /** From now on; what `write` prints stands above it. */
  start(): void;
  stop(): void;
}

const CLEAR = '\r\x1b[2K';

/** Shows nothing where nobody looks: no terminal, or one that can't clear a line. */
export function ticker(
  terminal: Terminal,
  env: Readonly<Record<string, string | undefined>> = process.env,
  clock: () => number = () => performance.now(),
): Ticker {
  const live = terminal.isTTY === true && env['TERM'] !== 'dumb' && (env['CI'] ?? '') === '';
  let since = 0;
  let timer: NodeJS.Timeout | null = null;
  let shown = false;
  const draw = () => {
    const seconds = Math.floor((clock() - since) / 1000);
    if (seconds < 1) return;
    const text = seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    terminal.write(`${CLEAR}… ${text}`);
    shown = true;
  };
  const clear = () => {
    if (shown) terminal.write(CLEAR);
    shown = false;
  };
  return {
    ...(terminal.isTTY === undefined ? {} : { isTTY: terminal.isTTY }),
    write(text) {
      clear();
      terminal.write(text);
      if (timer !== null) draw();
    },
    start() {
      if (!live || timer !== null) return;
      since = clock();
      timer = setInterval(draw, 1000).unref();
    },
    stop() {
      if (timer !== null) clearInterval(timer);
      timer = null;
      clear();
    },
  };
}
