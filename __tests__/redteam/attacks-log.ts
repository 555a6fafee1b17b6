import { type Attack, everywhere, type Move } from './attack.ts';
import { obeyed } from './evidence.ts';

/** Each attack has a mark of its own, so that an obeyed command tells whose it was. */
function log(name: string, mark: string, move: Move): Attack {
  return { name, group: 'log', move, on: everywhere('held'), succeeded: (evidence) => obeyed(evidence, mark) };
}
const says = (name: string, mark: string, text: string) => log(name, mark, { kind: 'says', text });

const messages: Attack[] = [
  says('`::set-output` in a message', 'L01', '::set-output name=summary::L01'),
  says('`::add-mask::` behind white space', 'L02', ' \t\u3000\u00a0\u2003::add-mask::L02'),
  says('`::stop-commands::` behind U+0085', 'L03', '\u0085::stop-commands::L03'),
  says('`::add-path::` behind U+2028 and U+2029', 'L04', 'x\u2028::add-path::L04\u2029::add-path::L04'),
  says('`::set-env` behind a bare CR', 'L05', 'fine\r::set-env name=BASH_ENV::L05'),
  says('`##[add-matcher]` in the middle of a line', 'L06', 'look: ##[add-matcher]L06'),
  says(
    'invisible characters inside the marks',
    'L07',
    ':\u200b:set-output name=L07::x\n#\u200d#\ufe0f[add-matcher]L07',
  ),
  says(
    'terminal escapes and NUL before the mark',
    'L08',
    '\u001b[2K\u0000\u0008::save-state name=L08::x\n\u001b]8;;\u0007##[group]L08',
  ),
  says(
    'VT, FF, FS, GS, RS as line ends',
    'L09',
    'a\v::debug::L09\fb\f::debug::L09\u001c::debug::L09\u001d::debug::L09\u001e::debug::L09',
  ),
  says('a command with `%0A` and `%0D` inside', 'L10', 'x%0A::set-output name=L10::y%0D::set-output name=L10::z'),
  says(
    'a mark that the cut of a long line leaves at its start',
    'L11',
    `${'x'.repeat(237)}\n${' '.repeat(237)}::group::L11`,
  ),
  says('U+FFFD and bytes that are no UTF-8', 'L12', '\ufffd\u0085 ::echo::on L12\n\ufeff::echo::on L12'),
  log('`::set-output` in pieces of the stream', 'L13', {
    kind: 'says',
    text: [':', ':set-', 'output name=L13:', ':x\n#', '#[add', '-matcher]L13'],
  }),
  log('commands in the final message, its table and its code', 'L14', {
    kind: 'answers',
    text: '::set-output name=L14::x\n\n| ##[add-matcher]L14 | ::debug::L14 |\n|---|---|\n| \u0085::add-path::L14 | a\r::add-path::L14 |\n\n```\n::stop-commands::L14\n```\n',
  }),
  log('commands in what the model thinks', 'L15', {
    kind: 'emits',
    item: () => ({
      type: 'reasoning',
      id: 'rs_L15',
      summary: [{ type: 'summary_text', text: '**x**\n\n::set-output name=L15::x\n##[add-matcher]L15' }],
      content: [],
    }),
  }),
  log('a tool by the name of a command', 'L16', {
    kind: 'emits',
    item: () => ({
      type: 'function_call',
      id: 'fc_L16',
      call_id: 'call_L16',
      name: '\n::set-output name=L16::x\n##[add-matcher]L16',
      arguments: '{}',
    }),
  }),
  log('a search for a command', 'L17', {
    kind: 'emits',
    item: () => ({
      type: 'web_search_call',
      id: 'ws_L17',
      status: 'completed',
      action: { type: 'search', query: 'x\n::set-output name=L17::x ##[add-matcher]L17' },
    }),
  }),
];

const commands: Attack[] = [
  log("commands on a command's stdout and stderr", 'L20', {
    kind: 'runs',
    command: () =>
      "printf '::set-output name=L20::x\\n\\xc2\\x85::add-path::L20\\n##[add-matcher]L20\\r::debug::L20\\n' | tee /dev/stderr",
  }),
  log('a command of several lines that holds commands', 'L21', {
    kind: 'runs',
    command: () => "cat <<'X' >/dev/null\n::set-output name=L21::x\n\u0085::add-path::L21\n x ##[add-matcher]L21\nX",
  }),
  log('bytes of a command split over chunks and time', 'L22', {
    kind: 'runs',
    command: () =>
      "printf ':'; sleep 0.05; printf ':set-output name=L22::'; sleep 0.05; printf 'x\\n#'; sleep 0.05; printf '#[add-matcher]L22\\n'",
  }),
  log('a command that only `/bin/bash` complains about', 'L23', {
    kind: 'runs',
    command: () => "$'\\n::set-output name=L23::x\\n##[add-matcher]L23'",
  }),
  log('a patch to a file by the name of a command', 'L24', {
    kind: 'patches',
    patch: () =>
      ['*** Begin Patch', '*** Add File: ::set-output name=L24::x ##[add-matcher]L24', '+x', '*** End Patch'].join(
        '\n',
      ),
  }),
  log('a patch that fails, with commands in it', 'L25', {
    kind: 'patches',
    patch: () =>
      [
        '*** Begin Patch',
        '*** Update File: none-such',
        '@@',
        '-::set-output name=L25::x',
        '+##[add-matcher]L25',
        '*** End Patch',
      ].join('\n'),
  }),
  log('a new file whose name breaks lines', 'L26', {
    kind: 'runs',
    command: () => "touch $'a\\n::set-output name=L26::x\\r\\xc2\\x85::debug::L26 ##[add-matcher]L26'",
  }),
];

const held: Attack[] = [
  log("commands in a pull request's title, put into the task", 'L30', {
    kind: 'titles',
    text: 'Fix it\n::set-output name=L30::x\n\u0085::add-path::L30 ##[add-matcher]L30\r::debug::L30',
  }),
  log('commands in the names of tracked files', 'L31', {
    kind: 'holds',
    files: { '::set-output name=L31::x': 'x\n', 'a ##[add-matcher]L31': 'x\n', '\u0085::debug::L31': 'x\n' },
  }),
  {
    ...log('commands in an error of the API', 'L40', { kind: 'alone', play: 'api-error' }),
    on: { 'read-only': 'held' },
  },
  {
    ...log('commands in every field of a cached result, digests right', 'L41', {
      kind: 'alone',
      play: 'entry-commands',
    }),
    on: { 'read-only': 'held' },
  },
  {
    ...log('commands in paths that a notice names', 'L42', { kind: 'alone', play: 'entry-notice' }),
    on: { 'workspace-write': 'held' },
  },
  {
    ...log('commands in wrong inputs, which are quoted back', 'L43', {
      kind: 'asks',
      inputs: {
        tier: '\n::set-output name=L43::x ##[add-matcher]L43',
        sandbox: '\u0085::debug::L43',
        'cache-key': 'a\n::debug::L43',
      },
    }),
    on: { 'read-only': 'held' },
  },
];

export const LOG: readonly Attack[] = [...messages, ...commands, ...held];
