// The licenses of what a bundle contains: name, license, and its text, for each package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function isLibrary(id) {
  return /[\\/]node_modules[\\/]/.test(id);
}

/** Folders of the packages from which these chunks take code. */
export function packagesOf(chunks) {
  const modules = chunks.flatMap((chunk) => chunk.moduleIds).filter(isLibrary);
  return [...new Set(modules.map(packageFolder))];
}

export function licenseTexts(folders) {
  const texts = folders.map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${[name, license ?? 'license not named', text].filter((part) => part !== '').join('\n')}\n`;
  });
  return [...new Set(texts)].sort().join('\n');
}

function packageFolder(id) {
  let folder = dirname(id);
  while (!isPackage(folder)) folder = dirname(folder);
  return folder;
}

/** Some packages hold a package.json without a name, which only says `"type"`. */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name !== undefined;
}
