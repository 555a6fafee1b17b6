// Prints the section of CHANGELOG.md for one version: the text of its GitHub release.
import { readFileSync } from 'node:fs';

const [version = ''] = process.argv.slice(2);
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const section = sections.find((text) => text.startsWith(`${version} `) || text.startsWith(`${version}\n`));
if (version === '' || section === undefined) {
  console.error(`CHANGELOG.md has no section "## ${version}": add one.`);
  process.exit(1);
}
console.log(section.slice(section.indexOf('\n') + 1).trim());
