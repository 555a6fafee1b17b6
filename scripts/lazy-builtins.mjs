// Loads some of Node's own modules when one of their functions is first called, instead of when the bundle starts. A
// cache hit calls none of them, and loading them takes longer than reading its entry: node:crypto alone a sixth of the
// time in which Node starts.
import { parseSync } from 'rolldown/utils';

const LAZY = new Set(['node:crypto', 'node:fs/promises', 'node:stream/promises', 'node:timers/promises']);

/** For modules compiled from src/. A name that is no plain function (a class, a constant) keeps its import. */
export function lazyBuiltins() {
  return {
    name: 'lazy-builtins',
    async transform(code, id) {
      if (id.includes('node_modules') || ![...LAZY].some((name) => code.includes(name))) return null;
      const imports = parseSync(id, code).program.body.filter(
        ({ type, source }) => type === 'ImportDeclaration' && LAZY.has(source.value),
      );
      let text = code;
      for (const { source, specifiers, start, end } of imports.reverse()) {
        const builtin = await import(source.value);
        const lazy = specifiers.map(({ type, imported, local }) => {
          if (type !== 'ImportSpecifier' || !isPlainFunction(builtin[imported.name])) return null;
          return `const ${local.name} = (...args) => process.getBuiltinModule('${source.value}').${imported.name}(...args);`;
        });
        if (!lazy.includes(null)) text = `${text.slice(0, start)}${lazy.join('\n')}${text.slice(end)}`;
      }
      return text;
    },
  };
}

function isPlainFunction(value) {
  return typeof value === 'function' && !/^[A-Z]/.test(value.name);
}
