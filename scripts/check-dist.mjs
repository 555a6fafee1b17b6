// Fails when the committed dist/ isn't what the sources give. Bundles into dist/ itself, then asks git.
import { execFileSync, spawnSync } from 'node:child_process';

const changed = () => execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
const before = changed();
if (before !== '') {
  console.error(
    `dist/ has changes that are not committed:\n${before}Commit them (\`npm run build\` makes them), then check again.`,
  );
  process.exit(1);
}
const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(1);
const after = changed();
if (after !== '') {
  console.error(`dist/ is not what src/ gives:\n${after}Run \`npm run build\` and commit dist/.`);
  process.exit(1);
}
console.log('dist/ equals a fresh build');
