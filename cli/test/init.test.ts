import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dtx, folderWith } from './support/command.ts';

const templates = ['empty', 'open-platform', 'branch-rollout', 'risk-model'];
const home = new URL('../templates/', import.meta.url);

describe('dtx init', () => {
  it('has each template in both languages, and no other', () => {
    const expected = templates.flatMap((template) => [`${template}.en.dtx`, `${template}.zh.dtx`]);
    assert.deepEqual(readdirSync(home).sort(), expected.sort());
  });

  for (const template of templates) {
    for (const lang of ['en', 'zh']) {
      it(`makes ${template} in ${lang}, in which nothing is found`, () => {
        const cwd = folderWith({});
        const { code, out, err } = dtx(['init', 'bank', '--template', template, '--lang', lang], { cwd });
        assert.deepEqual([code, err], [0, '']);
        assert.match(
          out,
          lang === 'en' ? /^Wrote bank.bank\.dtx .*: dtx check bank.bank\.dtx\n$/ : /^已按模板.*：dtx check bank.bank\.dtx\n$/,
        );
        assert.deepEqual(readdirSync(path.join(cwd, 'bank')), ['bank.dtx']);
        assert.equal(readFileSync(path.join(cwd, 'bank/bank.dtx'), 'utf8'), readFileSync(new URL(`${template}.${lang}.dtx`, home), 'utf8'));
        const report = JSON.parse(dtx(['check', '--fail-on', 'info', '--format', 'json'], { cwd }).out);
        assert.deepEqual(report.findings, []);
        assert.equal(dtx(['check', '--fail-on', 'info'], { cwd }).code, 0);
      });
    }
  }

  it('takes the current folder and the empty template, where none is named', () => {
    const cwd = folderWith({ 'notes.txt': '' });
    const file = `${path.basename(cwd)}.dtx`;
    assert.deepEqual(dtx(['init'], { cwd }), {
      code: 0,
      out: `Wrote ${file} from the template empty. Put your own names, dates and figures in it, then run: dtx check ${file}\n`,
      err: '',
    });
    assert.deepEqual(readdirSync(cwd).sort(), [file, 'notes.txt'].sort());
  });

  it('makes the folders above, and quotes a path with blanks in the next step', () => {
    const cwd = folderWith({});
    assert.match(dtx(['init', '规划/新 银行'], { cwd }).out, /: dtx check "规划.新 银行.新 银行\.dtx"\n$/);
    assert.ok(existsSync(path.join(cwd, '规划/新 银行/新 银行.dtx')));
  });
});

describe('dtx init ends with 2 and changes nothing', () => {
  it('where the file exists', () => {
    const cwd = folderWith({ 'bank/bank.dtx': 'mine' });
    assert.deepEqual(dtx(['init', 'bank'], { cwd }), {
      code: 2,
      out: '',
      err: `dtx: ${path.join('bank', 'bank.dtx')} exists already, and was left as it is. Name another folder, or move the file away.\n`,
    });
    assert.match(dtx(['init', 'bank', '--lang', 'zh'], { cwd }).err, /^dtx: .* 已经存在，未作改动。请另选文件夹，或先移走该文件。\n$/);
    assert.equal(readFileSync(path.join(cwd, 'bank/bank.dtx'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(path.join(cwd, 'bank')), ['bank.dtx']);
  });

  it('where the folder is a file', () => {
    const cwd = folderWith({ bank: 'mine' });
    for (const folder of ['bank', 'bank/new']) {
      const { code, out, err } = dtx(['init', folder], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^dtx: Cannot make the folder bank.*: a part of this path is a file, not a folder\. Check the path\.\n$/);
    }
    assert.equal(readFileSync(path.join(cwd, 'bank'), 'utf8'), 'mine');
  });

  it('for an unknown template', () => {
    const cwd = folderWith({});
    const { code, out, err } = dtx(['init', 'bank', '--template', 'none'], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /empty, open-platform, branch-rollout, risk-model/);
    assert.deepEqual(readdirSync(cwd), []);
  });
});
