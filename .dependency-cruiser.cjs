// The directions of the floor plan (CONTRIBUTING.md), checked on the import statements of the sources, types included:
// swc reads them, because there is no JavaScript API of TypeScript 7 yet.
const FLOW = ['base', 'request', 'key', 'codex', 'result', 'store', 'publish', 'compare', 'runner', 'job'];
const ENTRIES = '^src/(action|action-main|cli|compare|compare-main|cache-worker)\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-into-an-entry',
      severity: 'error',
      from: { pathNot: ENTRIES },
      to: { path: ENTRIES },
    },
    {
      name: 'rooms-below-the-job',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(cli|job)/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    ...FLOW.map((room, index) => ({
      name: `${room}-only-looks-back`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: `^src/(${[...FLOW.slice(index + 1), 'cli'].join('|')})/` },
    })),
    {
      name: 'toolkit-only-at-the-edge',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/runner/', ENTRIES] },
      to: { path: 'node_modules/@actions/(core|github)/' },
    },
    {
      name: 'actions-cache-only-in-its-worker',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cache-worker\\.ts$' },
      to: { path: 'node_modules/@actions/cache/' },
    },
  ],
  // Without this, a parser that sees no modules would pass everything.
  required: [
    { name: 'sees-modules', severity: 'error', module: { path: '^src/job\\.ts$' }, to: { path: '^src/key/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
