import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clean, dtx, folderWith, type Run } from './support/command.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');
const programme = 'programme Bank "银行" { as-of 2024 }\n';
const part = `part of Bank
unit Branch "支行" { kind branch }
unit Tech "科技部" { kind technology }
initiative Login "登录" { kind product owner Tech phase build 2020 phase rollout 2021 at Branch risks model-bias }
initiative Pay "支付" { kind platform owner Missing depends on Login phase rollout 2020 at Branch }
`;

/** What is checked in a folder with and without a cache says the same; whether the cache was written anew is returned. */
function same(cwd: string, ...args: readonly string[]): boolean {
  const cache = path.join(cwd, 'cache');
  const before = read(cache);
  const cached = dtx(['check', '--cache', 'cache', ...args], { cwd });
  const after = read(cache);
  assert.deepEqual(cached, dtx(['check', ...args], { cwd }));
  assert.ok(cached.out.length > 0);
  return before === undefined || after?.equals(before) === false;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

describe('dtx check --cache', function () {
  this.timeout(60_000);

  it('says what a check without it says: at first, again, and after every kind of change', () => {
    const cwd = folderWith({ 'bank.dtx': programme, 'part.dtx': part, 'alone.dtx': clean });
    const strict = ['--profile', 'strict', '--format', 'json'];
    assert.equal(same(cwd, ...strict), true);
    assert.equal(same(cwd, ...strict), false);
    const change = (file: string, edit: (text: string) => string) => {
      const where = path.join(cwd, file);
      writeFileSync(where, edit(read(where)?.toString() ?? ''));
    };
    change('part.dtx', (text) => text.replace('2021', '2019'));
    assert.equal(same(cwd, ...strict), false);
    change('part.dtx', (text) => text.replace('Missing', 'Tech'));
    assert.equal(same(cwd, ...strict), false);
    change('part.dtx', (text) => text.replace('"登录" {', '"登录" '));
    assert.equal(same(cwd, ...strict), false);
    change('bank.dtx', (text) => text.replace('as-of 2024', 'as-of 2024 principles { profile essential }'));
    same(cwd, '--format', 'json');
    change('new.dtx', () => 'part of Bank\nunit Missing { kind business }\n');
    assert.equal(same(cwd, ...strict), true);
    rmSync(path.join(cwd, 'part.dtx'));
    assert.equal(same(cwd, ...strict), true);
    change('bank.dtx', (text) => text.replace('Bank', 'Bank2'));
    same(cwd, ...strict);
  });

  it('says it of the examples, whose files are changed one after another', () => {
    const cwd = folderWith({});
    cpSync(examples, cwd, { recursive: true });
    same(cwd, '--profile', 'strict', '--lang', 'zh');
    const files = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dtx'));
    assert.ok(files.length > 5);
    for (const name of files.slice(0, 6)) {
      const file = path.join(cwd, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(\d{4})-(\d\d)/, '$1'));
      assert.equal(same(cwd, '--profile', 'strict', '--lang', 'zh'), false);
    }
  });

  it('does not go on from what was found with other options', () => {
    const cwd = folderWith({ 'bank.dtx': programme, 'part.dtx': part });
    for (const options of [
      [],
      ['--profile', 'strict'],
      ['--as-of', '2018'],
      ['--off', 'control-before-rollout'],
      ['--set', 'laws-min=1'],
    ]) {
      assert.equal(same(cwd, ...options), true, options.join(' '));
      assert.equal(same(cwd, ...options), false, options.join(' '));
    }
  });

  it('shows the report in another language or format from the same cache', () => {
    const cwd = folderWith({ 'bank.dtx': programme, 'part.dtx': part });
    assert.equal(same(cwd, '--lang', 'en'), true);
    assert.equal(same(cwd, '--lang', 'zh'), false);
    assert.equal(same(cwd, '--format', 'json'), false);
  });

  it('begins anew where the cache is damaged', () => {
    const cwd = folderWith({ 'bank.dtx': programme, 'part.dtx': part });
    const cache = path.join(cwd, 'cache');
    same(cwd);
    const whole = readFileSync(cache);
    const flipped = [12, 50, 70, 200, whole.length - 5].map((place) => {
      const bytes = Buffer.from(whole);
      bytes[place] = (whole[place] as number) ^ 1;
      return bytes;
    });
    for (const damaged of [...[whole.length - 9, 60, 40, 10, 0].map((length) => whole.subarray(0, length)), ...flipped]) {
      writeFileSync(cache, damaged);
      assert.equal(same(cwd), true);
      assert.ok(readFileSync(cache).equals(whole));
    }
  });

  it('does not overwrite what is no cache', () => {
    for (const [name, text] of [
      ['plan.dtx', clean],
      ['notes.txt', 'a note'],
      ['empty.dtx', ''],
    ] as const) {
      const cwd = folderWith({ 'bank.dtx': programme, [name]: text });
      const run = dtx(['check', 'bank.dtx', '--cache', name], { cwd });
      assert.deepEqual(run, refused(name));
      assert.equal(readFileSync(path.join(cwd, name), 'utf8'), text);
    }
  });

  it('reports all the same where the cache cannot be written, and says so', () => {
    const cwd = folderWith({ 'bank.dtx': programme });
    const { code, out, err } = dtx(['check', '--cache', 'no/such/cache'], { cwd });
    assert.equal(code, 0);
    assert.match(out, /^Checked 1 file /);
    assert.equal(
      err,
      'dtx: The report is complete, but the next check will take as long, because dtx cannot write the cache to no/such/cache: there is no such file or folder, or a link leads nowhere. Check the path.\n',
    );
  });

  it('does not read a folder as a cache', () => {
    const cwd = folderWith({ 'bank.dtx': programme });
    mkdirSync(path.join(cwd, 'folder'));
    const { code, out, err } = dtx(['check', '--cache', 'folder'], { cwd });
    assert.deepEqual([code, out, err], [2, '', 'dtx: Cannot read folder: it is a folder. Name a file.\n']);
  });
});

function refused(name: string): Run {
  return { code: 2, out: '', err: `dtx: ${name} is no cache of dtx, and would be overwritten. Choose another file for --cache.\n` };
}
