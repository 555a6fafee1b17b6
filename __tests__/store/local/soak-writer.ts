/** A process that replaces one entry again and again, until it is killed. Prints `.` for each save. */
import { localStore } from '../../../src/store/local/local.ts';
import { entryOf, filesOf, randomText } from '../support.ts';

const [cacheDir = '', sizes = '10,5000'] = process.argv.slice(2);
const store = localStore(cacheDir, Date.now);
for (let round = 0; ; round += 1) {
  const text = `${process.pid}-${round}-${randomText()}`;
  const size = Number(sizes.split(',')[round % 2]);
  // Now with and now without the optional files, and of other sizes: what a mixture would show.
  const files = filesOf(text, {
    stdout: text.repeat(Math.ceil(size / text.length)),
    stderr: text,
    'table.json': round % 2 ? JSON.stringify({ columns: [text], rows: [] }) : null,
    'changes.patch': round % 3 ? text : null,
  });
  const saved = await store.save(entryOf(text, { key: text }, files));
  process.stdout.write(saved.kind === 'stored' ? '.' : `\n${JSON.stringify(saved)}\n`);
}
