// What a strategist sees in the editor, tested in a real VS Code with the real extension on a real programme.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { setTimeout: delay } = require('node:timers/promises');
const vscode = require('vscode');
const { principle, initiative, control, namesInitiative, namesControl, offence } = require('./offence.cjs');

const inWorkspace = (name) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
const codeOf = ({ code }) => code?.value ?? code;
const findings = (uri, code) => vscode.languages.getDiagnostics(uri).filter((finding) => codeOf(finding) === code);

/** Waits until `probe` gives something truthy and returns it. */
async function until(what, probe, timeout = 15_000) {
  for (const end = Date.now() + timeout; Date.now() < end; await delay(50)) {
    const value = await probe();
    if (value) return value;
  }
  const seen = vscode.languages.getDiagnostics().flatMap(([uri, all]) => all.map((d) => `${uri.path} ${codeOf(d)}: ${d.message}`));
  throw new Error(`timed out: ${what}; the findings are\n${seen.slice(0, 20).join('\n')}`);
}

/** The finding that the offence gives, among those of the whole file. */
const lateControl = (uri) => findings(uri, principle).find(({ message }) => namesInitiative.test(message));

/** Waits until nothing has been published about the file for half a second: what comes then has a new cause. */
async function settled(uri) {
  let seen = vscode.languages.getDiagnostics(uri);
  let since = Date.now();
  await until('the findings settle', () => {
    const now = vscode.languages.getDiagnostics(uri);
    if (now.length !== seen.length || now.some((finding, i) => finding !== seen[i])) {
      seen = now;
      since = Date.now();
    }
    return Date.now() - since > 500;
  });
}

/** Opens the programme and waits until the extension runs. */
async function open() {
  const document = await vscode.workspace.openTextDocument(inWorkspace('ping-an-group.dtx'));
  const editor = await vscode.window.showTextDocument(document);
  await until('the extension is active', () => vscode.extensions.getExtension('dtx.dtx')?.isActive);
  return { document, editor, uri: document.uri };
}

/** Types the offence at the end of the file and waits for its finding. */
async function offend({ document, editor, uri }) {
  const end = document.lineAt(document.lineCount - 1).range.end;
  assert.ok(await editor.edit((edit) => edit.insert(end, offence(document.getText()))));
  return until(`${principle} appears`, () => lateControl(uri));
}

/** Reads a word of the programme, such as its name, from its text. */
function nameAfter(noun, document) {
  const found = new RegExp(`^\\s*${noun}\\s+([\\p{L}\\p{N}_-]+)`, 'mu').exec(document.getText());
  assert.ok(found, `the example declares no ${noun}`);
  return found[1];
}

/** The language servers that this extension host has started: its children of that name. */
function serversOfThisHost() {
  const read = (pid, name) => {
    try {
      return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
      return ''; // it has ended meanwhile
    }
  };
  const isServer = (pid) =>
    read(pid, 'stat').split(') ')[1]?.split(' ')[1] === String(process.pid) && read(pid, 'cmdline').includes('server.cjs');
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isServer(name))
    .map(Number);
}

/** Runs `check` while a file is there; written and deleted without VS Code, as git or another program would. */
async function whileOnDisk(uri, text, check) {
  fs.writeFileSync(uri.fsPath, text);
  try {
    await check();
  } finally {
    fs.rmSync(uri.fsPath);
  }
}

describe('the editor', () => {
  afterEach(async () => {
    // Only ours: VS Code has documents of its own that are dirty for a moment, such as its settings.
    const dirty = vscode.workspace.textDocuments.filter(({ isDirty, languageId }) => isDirty && languageId === 'dtx');
    for (const document of dirty) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'); // asks nothing, unlike closing
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('knows .dtx files as the language dtx and starts the extension for them', async () => {
    const { document } = await open();
    assert.equal(document.languageId, 'dtx');
  });

  it('finds no late control in the example as it is', async () => {
    const { document, editor, uri } = await open();
    // No finding is a proof only once the server has spoken about this file: it does so on the offence.
    await offend({ document, editor, uri });
    await vscode.commands.executeCommand('undo');
    await until(`${principle} vanishes`, () => !lateControl(uri));
    const errors = findings(uri, principle).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    assert.deepEqual(
      errors.map(({ message }) => message),
      [],
    );
  });

  it('reports an offence while it is typed, and takes the finding back when it is undone', async () => {
    const { document, editor, uri } = await open();
    const before = document.getText();
    const finding = await offend({ document, editor, uri });

    assert.equal(codeOf(finding), principle);
    assert.equal(finding.source, 'dtx');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.match(finding.message, namesControl);
    assert.ok(finding.range.start.line >= before.split('\n').length, 'the finding lies on the typed text');
    const related = (finding.relatedInformation ?? []).map(({ location }) => location);
    const isControl = (at) =>
      at.uri.toString() === uri.toString() && document.lineAt(at.range.start.line).text.includes(`control ${control}`);
    assert.ok(related.some(isControl), `the related information leads to the control: ${JSON.stringify(related)}`);

    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await until(`${principle} vanishes`, () => !lateControl(uri));
  });

  it("opens the principle's page as a page when its code is clicked", async () => {
    const finding = await offend(await open());
    assert.equal(finding.code?.target?.scheme, 'file');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    const shown = () => vscode.window.tabGroups.activeTabGroup.activeTab;
    await until('the page is shown', () => shown()?.input instanceof vscode.TabInputCustom);
    assert.equal(shown().input.viewType, 'vscode.markdown.preview.editor');
    assert.match(shown().label, /control-before-rollout/);
  });

  it('mends an offence by its quick fix', async () => {
    const { document, editor, uri } = await open();
    const finding = await offend({ document, editor, uri });
    await settled(uri);
    const actions = await vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, finding.range, 'quickfix', 10);
    const fix = actions.find(({ edit, title }) => edit && !/[Ww]aive/.test(title));
    assert.ok(fix, `the editor offers only ${actions.map(({ title }) => title).join('; ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    await until(`${principle} vanishes`, () => !lateControl(uri));
  });

  it('shows a hover that names the element', async () => {
    const { document, editor, uri } = await open();
    await offend({ document, editor, uri });
    const position = document.positionAt(document.getText().indexOf(`initiative ${initiative}`) + 'initiative '.length + 1);
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, position);
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => content.value ?? content)
        .join('\n');
    });
    assert.match(text, namesInitiative);
  });

  it('takes a whole Chinese name as one word', async () => {
    const name = '风控部门-2_甲';
    const document = await vscode.workspace.openTextDocument({ language: 'dtx', content: `unit ${name} { kind risk }\n` });
    await vscode.window.showTextDocument(document);
    const word = document.getWordRangeAtPosition(new vscode.Position(0, 'unit '.length + 2));
    assert.equal(word && document.getText(word), name);
  });

  it('finds again after dtx.restartServer', async () => {
    const { document, editor, uri } = await open();
    await offend({ document, editor, uri });
    await settled(uri);
    // As long as nothing is published anew, VS Code hands out the same object; so a new object comes from the new server.
    const first = lateControl(uri);
    assert.equal(lateControl(uri), first);
    await vscode.commands.executeCommand('dtx.restartServer');
    await until('the finding comes back', () => lateControl(uri) && lateControl(uri) !== first);
    await vscode.commands.executeCommand('undo');
    await until('the restarted server hears edits', () => !lateControl(uri));
  });

  it('starts the server again when it dies', async function () {
    if (process.platform !== 'linux') this.skip(); // elsewhere there is no /proc to find it in
    const { document, editor, uri } = await open();
    await offend({ document, editor, uri });
    const pids = serversOfThisHost();
    assert.ok(pids.length > 0);
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    await vscode.commands.executeCommand('undo');
    await until(`${principle} vanishes, told by a new server`, () => !lateControl(uri));
    await offend({ document, editor, uri });
  });

  it('sees a duplicate name in a file that comes and goes on disk', async () => {
    const { document, editor, uri } = await open();
    const name = nameAfter('unit', document);
    const other = inWorkspace('duplicate-of-a-name.dtx');
    await offend({ document, editor, uri }); // the server has read the workspace by now
    await vscode.commands.executeCommand('undo');
    await until(`${principle} vanishes`, () => !lateControl(uri));

    // Which of the two declarations carries the finding is the language's choice; both files are looked at.
    const namesUnit = new RegExp(`(?<![\\p{L}\\p{N}_-])${name}(?![\\p{L}\\p{N}_-])`, 'u');
    const duplicates = () => [uri, other].flatMap((file) => findings(file, 'reference')).filter(({ message }) => namesUnit.test(message));
    assert.equal(duplicates().length, 0);
    const text = `part of ${nameAfter('programme', document)}\n\nunit ${name} "重复" { kind business }\n`;
    await whileOnDisk(other, text, async () => {
      await until(`a finding on ${name}`, () => duplicates().length);
      await settled(uri);
    });
    await until('the finding vanishes with the file', () => duplicates().length === 0);
  });

  it('finds in the open file what another file on disk brings about', async () => {
    const { document, editor, uri } = await open();
    const [, controlLine, initiativeLine] = offence(document.getText()).split('\n');
    const end = document.lineAt(document.lineCount - 1).range.end;
    await editor.edit((edit) => edit.insert(end, `\n${initiativeLine}\n`));
    await until('the control is missed', () => findings(uri, 'reference').some(({ message }) => namesControl.test(message)));

    const other = inWorkspace('controls.dtx');
    const text = `part of ${nameAfter('programme', document)}\n\n${controlLine}\n`;
    await whileOnDisk(other, text, async () => {
      const finding = await until(`${principle} appears`, () => lateControl(uri));
      assert.ok(finding.relatedInformation.some(({ location }) => location.uri.toString() === other.toString()));
      await settled(uri);
    });
    await until(`${principle} vanishes with the file`, () => !lateControl(uri));
  });
});
