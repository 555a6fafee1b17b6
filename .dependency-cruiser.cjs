// The directions of the floor plan, checked on the compiled JavaScript in build/: on the TypeScript sources the tool
// sees no modules and would pass blindly (the last rule would then find nothing to forbid).
const ROOMS = ['request', 'key', 'codex', 'result', 'store', 'publish', 'compare', 'runner', 'steps'];
const ENTRIES = '^build/(action|cli|compare|cache-call)\\.js$';

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-into-an-entry', severity: 'error', from: {}, to: { path: ENTRIES } },
    {
      name: 'rooms-below-the-job',
      severity: 'error',
      from: { path: '^build/[^/]+/', pathNot: '^build/cli/' },
      to: { path: '^build/[^/]+\\.js$', pathNot: '^build/ports\\.js$' },
    },
    ...ROOMS.map((room, index) => ({
      name: `${room}-only-looks-back`,
      severity: 'error',
      from: { path: `^build/${room}/` },
      to: { path: `^build/(${ROOMS.slice(index + 1).join('|') || 'none'})/` },
    })),
    {
      name: 'toolkit-only-at-the-edge',
      severity: 'error',
      from: { path: '^build/', pathNot: ['^build/runner/', '^build/action-main\\.js$', ENTRIES] },
      to: { path: 'node_modules/@actions/(core|github)/' },
    },
    {
      name: 'actions-cache-only-in-its-call',
      severity: 'error',
      from: { path: '^build/', pathNot: '^build/cache-call\\.js$' },
      to: { path: 'node_modules/@actions/cache/' },
    },
    {
      name: 'actions-cache-only-on-first-use',
      severity: 'error',
      from: { path: '^build/' },
      to: { path: 'node_modules/@actions/cache/', dependencyTypesNot: ['dynamic-import'], dynamic: false },
    },
  ],
  required: [
    { name: 'sees-modules', severity: 'error', module: { path: '^build/job\\.js$' }, to: { path: '^build/key/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exoticRequireStrings: [],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node'] },
  },
};
