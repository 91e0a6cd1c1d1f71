import assert from 'node:assert/strict';
import { promises as fs, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { unreadable } from '../src/files/problems.ts';
import { Reader } from '../src/files/read.ts';
import { filesBelow } from '../src/files/walk.ts';
import { clean, dtx, faulty, folderWith } from './support/command.ts';

/** The findings as `file:line:column principle`, lines and columns from 1. */
function found(cwd: string, ...paths: string[]): string[] {
  const { findings } = JSON.parse(dtx(['check', '--format', 'json', ...paths], { cwd }).out);
  return findings.map(
    ({ file, range: { start }, principle }: { file: string; range: { start: { line: number; character: number } }; principle: string }) =>
      `${file}:${start.line + 1}:${start.character + 1} ${principle}`,
  );
}

describe('paths that cannot be read', () => {
  for (const [what, name, reason] of [
    ['a path that is not there', 'none.dtx', 'there is no such file or folder, or a link leads nowhere. Check the path.'],
    ['a path through a file', 'good.dtx/x.dtx', 'a part of this path is a file, not a folder. Check the path.'],
    ['a link that leads nowhere', 'dangling.dtx', 'there is no such file or folder, or a link leads nowhere. Check the path.'],
    ['a link to itself', 'self.dtx', 'its links lead in a circle. Mend the links.'],
  ] as const) {
    it(`ends with 2 for ${what}, and still checks the others`, () => {
      const cwd = folderWith({ 'good.dtx': faulty });
      symlinkSync('nowhere', path.join(cwd, 'dangling.dtx'));
      symlinkSync('self.dtx', path.join(cwd, 'self.dtx'));
      const run = dtx(['check', name, 'good.dtx'], { cwd });
      assert.equal(run.code, 2);
      assert.equal(run.err, `dtx: Cannot read ${name}: ${reason}\n`);
      assert.match(run.out, /--> good\.dtx:1:25/);
    });
  }

  it('names a link that leads nowhere in a folder', () => {
    const cwd = folderWith({ 'good.dtx': clean });
    symlinkSync('nowhere', path.join(cwd, 'dangling.dtx'));
    const run = dtx(['check'], { cwd });
    assert.equal(run.code, 2);
    assert.match(run.err, /^dtx: Cannot read dangling\.dtx: /);
    assert.match(run.out, /^Checked 1 file /);
  });

  it('says in both languages that there is no permission', () => {
    const error = Object.assign(new Error(), { code: 'EACCES' });
    assert.deepEqual(unreadable('a.dtx', error), {
      en: 'Cannot read a.dtx: you have no permission. Ask its owner for access.',
      zh: '无法读取 a.dtx：没有访问权限。请向所有者申请权限。',
    });
  });

  it('hears of a folder that cannot be listed', async () => {
    const cwd = folderWith({ 'file.txt': '' });
    const heard: string[] = [];
    const files = await filesBelow(path.join(cwd, 'file.txt'), (folder, error) => heard.push(`${path.basename(folder)} ${error.code}`));
    assert.deepEqual([files, heard], [[], ['file.txt ENOTDIR']]);
  });

  it('ends with 2 where there is nothing to check, and says where it looked', () => {
    const cwd = folderWith({ 'notes.txt': '' });
    mkdirSync(path.join(cwd, 'empty'));
    const next = 'Name a file or a folder that holds some.';
    assert.deepEqual(dtx(['check'], { cwd }), { code: 2, out: '', err: `dtx: There is no .dtx file in the current folder. ${next}\n` });
    assert.deepEqual(dtx(['check', 'empty', '.'], { cwd }), { code: 2, out: '', err: `dtx: There is no .dtx file in empty, .. ${next}\n` });
    assert.equal(dtx(['check', '--lang', 'zh'], { cwd }).err, 'dtx: 当前文件夹中没有 .dtx 文件。请写明文件，或含有此类文件的文件夹。\n');
  });

  it('mentions an empty folder beside others, and ends with 0', () => {
    const cwd = folderWith({ 'a.dtx': clean });
    mkdirSync(path.join(cwd, 'empty'));
    const run = dtx(['check', 'empty', 'a.dtx'], { cwd });
    assert.deepEqual([run.code, run.err], [0, 'dtx: There is no .dtx file in empty.\n']);
  });
});

describe('bytes', () => {
  it('takes an empty file, and one with a byte order mark', () => {
    const cwd = folderWith({ 'empty.dtx': '', 'bom.dtx': `\ufeff${faulty}` });
    assert.deepEqual(found(cwd), ['bom.dtx:1:25 syntax']);
  });

  it('counts lines that end in CRLF, LF and CR', () => {
    const cwd = folderWith({ 'crlf.dtx': 'unit A {\r\n  kind rsk\r\n}\r\n', 'mixed.dtx': '// a\r\n// b\n// c\runit A { kind rsk }\n' });
    assert.deepEqual(found(cwd), ['crlf.dtx:2:8 syntax', 'mixed.dtx:4:15 syntax']);
    assert.ok(!dtx(['check'], { cwd }).out.includes('\r'));
  });

  const gbk = Buffer.concat([Buffer.from('// a\nunit A "'), Buffer.from([0xd7, 0xdc, 0xd0, 0xd0]), Buffer.from('" { kind risk }\n')]);
  for (const [what, bytes, where, guess] of [
    ['GBK', gbk, 'line 2 is not UTF-8 (byte 14 of the file)', 'looks like GBK (GB18030)'],
    ['UTF-16 with a mark', Buffer.from('\ufeffunit 风控 { }', 'utf16le'), 'line 1 is not UTF-8 (byte 1', 'looks like UTF-16'],
    ['UTF-16 without a mark', Buffer.from('unit A { }', 'utf16le'), 'line 1 is not UTF-8 (byte 1', 'looks like UTF-16'],
    [
      'a wrong byte after Chinese',
      Buffer.concat([Buffer.from('// 风控\r\n'), Buffer.from([0xff])]),
      'line 2 is not UTF-8 (byte 12',
      'looks damaged',
    ],
    ['a text cut within a character', Buffer.from('风控').subarray(0, 5), 'line 1 is not UTF-8 (byte 4 of the file)', 'looks damaged'],
  ] as const) {
    it(`refuses ${what}, says where and what to do, and still checks the others`, () => {
      const cwd = folderWith({ 'wrong.dtx': bytes, 'good.dtx': faulty });
      const run = dtx(['check'], { cwd });
      assert.equal(run.code, 2);
      assert.ok(run.err.startsWith(`dtx: Cannot read wrong.dtx: ${where}`), run.err);
      assert.ok(run.err.includes(guess) && run.err.includes('Save it as UTF-8'), run.err);
      assert.match(run.out, /--> good\.dtx:1:25/);
    });
  }

  it('says the same of GBK in Chinese', () => {
    const run = dtx(['check', '--lang', 'zh', '-'], { input: gbk });
    assert.equal(run.code, 2);
    assert.match(
      run.err,
      /^dtx: 无法读取 <stdin>：第 2 行不是 UTF-8 编码（文件的第 14 个字节）。该文件很可能是 GBK（GB18030）编码。请另存为 UTF-8：/,
    );
  });

  it('refuses a file of 50 MB, and says the limit', () => {
    const cwd = folderWith({ 'big.dtx': '' });
    truncateSync(path.join(cwd, 'big.dtx'), 50 * 1024 * 1024);
    const run = dtx(['check'], { cwd });
    assert.deepEqual([run.code, run.out], [2, '']);
    assert.match(run.err, /^dtx: Cannot read big\.dtx: it has 50 MB, and a file may have up to 32 MB\. Split it/);
  });

  it('refuses as much from standard input', () => {
    const run = dtx(['check', '-'], { input: Buffer.alloc(33 * 1024 * 1024, ' ') });
    assert.equal(run.code, 2);
    assert.match(run.err, /^dtx: Cannot read <stdin>: it has more than 32 MB/);
  });

  it('warns of names that seem to be missing only because a file could not be read', () => {
    const cwd = folderWith({ 'wrong.dtx': gbk, 'good.dtx': 'initiative A { depends on B }\n' });
    assert.match(dtx(['check'], { cwd }).err, /\ndtx: Names that are declared in what could not be read count as missing/);
  });
});

describe('command lines', () => {
  for (const [args, message] of [
    [['check', '--colour'], "error: unknown option '--colour'"],
    [['check', '--format', 'xml'], "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are pretty, json"],
    [['check', '--fail-on', 'note'], "error: option '--fail-on <severity>' argument 'note' is invalid."],
    [['check', '--profile', 'loose'], "error: option '--profile <profile>' argument 'loose' is invalid."],
    [['check', '--lang', 'fr'], "error: option '--lang <language>' argument 'fr' is invalid."],
    [['check', '--output'], "error: option '--output <file>' argument missing"],
    [['chek'], "error: unknown command 'chek'\n(Did you mean check?)"],
    [['explain'], "error: missing required argument 'principle'"],
    [['check', '--as-of', '2024-02-30'], 'dtx: --as-of: 2024-02-30 is not a day of the calendar: February 2024 has 29 days.\n'],
    [['check', '--as-of', 'today'], 'dtx: --as-of: "today" cannot be read as a date: write a year (2024)'],
    [['check', '--as-of', ''], 'dtx: --as-of: "" cannot be read as a date'],
  ] as const) {
    it(`ends with 2 for dtx ${args.join(' ')}`, () => {
      const run = dtx(args, { cwd: folderWith({ 'a.dtx': clean }) });
      assert.deepEqual([run.code, run.out], [2, '']);
      assert.ok(run.err.startsWith(message), run.err);
    });
  }

  it('says a bad date in Chinese where that is asked for', () => {
    assert.equal(
      dtx(['check', '--lang', 'zh', '--as-of', '2024-13']).err,
      'dtx: --as-of：2024-13 不是有效月份：月份只能是1至12，请更正。\n',
    );
  });
});

describe('texts that are wrong', () => {
  for (const [what, text, expected] of [
    [
      'circles of depends on',
      'unit U { kind business }\ninitiative A { owner U depends on B }\ninitiative B { owner U depends on A }\n',
      ['a.dtx:2:35 foundation-before-application', 'a.dtx:3:35 foundation-before-application'],
    ],
    ['circles of parent', 'goal A { parent B }\ngoal B { parent A }\n', ['a.dtx:1:17 reference', 'a.dtx:2:17 reference']],
    ['circles of part of', 'initiative A { part of A }\n', ['a.dtx:1:24 reference']],
    ['a day that is not', 'programme P { as-of 2024-02-30 }\n', ['a.dtx:1:21 syntax']],
    ['an end before its start', 'programme P {\n  horizon 2025..2020\n}\n', ['a.dtx:2:11 syntax']],
    ['full-width punctuation', 'unit A ｛ kind risk ｝\n', ['a.dtx:1:8 syntax', 'a.dtx:1:20 syntax']],
    ['braces that are never closed', 'unit A {\n  kind risk\n', ['a.dtx:1:1 syntax']],
  ] as const) {
    it(`reports ${what}`, () => {
      const cwd = folderWith({ 'a.dtx': text });
      assert.deepEqual(found(cwd), expected);
      assert.equal(dtx(['check'], { cwd }).code, 1);
    });
  }
});

describe('a folder of many files', () => {
  const names = Array.from({ length: 40 }, (_, index) => `${index + 10}.dtx`);

  /** How many files were read with others under way, where each look at the clock comes so many milliseconds after the last. */
  async function readWithClock(step: number): Promise<number> {
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, `// ${name}`])));
    const { now } = performance;
    const { readFile } = fs;
    let time = 0;
    let later = 0;
    performance.now = () => {
      time += step;
      return time;
    };
    fs.readFile = ((...args: Parameters<typeof readFile>) => {
      later++;
      return readFile(...args);
    }) as typeof readFile;
    try {
      const reader = new Reader();
      const sources = await reader.read(await filesBelow(cwd, assert.fail));
      assert.deepEqual(
        sources.map(({ path: file, text }) => [path.basename(file), text]),
        names.map((name) => [name, `// ${name}`]),
      );
      assert.deepEqual(reader.problems, []);
    } finally {
      performance.now = now;
      fs.readFile = readFile;
    }
    return later;
  }

  it('is read file by file from a quick disk', async () => {
    assert.equal(await readWithClock(0.1), 0);
  });

  it('is read many files at a time from a disk that proves slow', async () => {
    assert.equal(await readWithClock(12), names.length - 3);
  });
});
