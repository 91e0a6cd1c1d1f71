import assert from 'node:assert/strict';
import { mend } from '../../src/fixes/mend.ts';
import { type Finding, Workspace } from '../../src/index.ts';

const [root, part] = ['file:///p/root.dtx', 'file:///p/part.dtx'];

function workspaceOf(files: Readonly<Record<string, string>>) {
  const workspace = new Workspace({ profile: 'essential' });
  for (const [uri, text] of Object.entries(files)) workspace.set(uri, text);
  return workspace;
}

const textOf = (workspace: Workspace, uri: string) => workspace.file(uri)?.document.getText();

describe('mending', () => {
  it('applies every safe fix, one after another, though they write in one place', () => {
    const workspace = workspaceOf({
      [root]: `control A { against fraud }
control B { against outage }
initiative X {
  risks fraud, outage, market
}
`,
    });
    const mended = mend(workspace, new Set([root]));
    assert.deepEqual(
      mended.map(({ finding }) => finding.principle),
      ['every-risk-has-a-control', 'every-risk-has-a-control'],
    );
    assert.match(textOf(workspace, root) ?? '', /^ {2}risks fraud, outage, market\n {2}controls A, B\n\}/m);
  });

  it('changes only the files it may, and keeps to a principle', () => {
    const files: Record<string, string> = {
      [root]: 'programme P { }\ncontrol A { against fraud }\ninitiative X { risks fraud }\ngoal Cloud { kind technology }\n',
      [part]: 'part of P\ninitiative Y { risks fraud }\ngoal Growth { kind business }\n',
    };
    const workspace = workspaceOf(files);
    assert.equal(mend(workspace, new Set([part]), 'every-risk-has-a-control').length, 1);
    assert.equal(textOf(workspace, root), files[root]);
    assert.equal(textOf(workspace, part), files[part]?.replace('risks fraud', 'risks fraud  controls A'));
    assert.equal(mend(workspace, new Set([root]), 'finance-core-tech-tool').length, 1);
    assert.match(textOf(workspace, root) ?? '', /initiative X \{ risks fraud \}\ngoal Cloud \{ kind technology {2}parent Growth \}/);
  });

  it('leaves alone what only a person can decide, and what is waived', () => {
    const text = `unit R { kind risk }
control A { against fraud }
initiative X { risks fraud  waive every-risk-has-a-control because "a" by R }
initiative Y { tier high-frequency high-risk  decides auto }
`;
    const workspace = workspaceOf({ [root]: text });
    assert.deepEqual(mend(workspace, new Set([root])), []);
    assert.equal(textOf(workspace, root), text);
  });

  it('takes a fix back that would not leave the programme better off, but not those beside it, and ends', () => {
    const text = 'goal G { }\ngoal G { }\ncontrol A { against fraud }\ninitiative X { risks fraud }\ninitiative Y { risks fraud }\n';
    class Misleading extends Workspace {
      override check() {
        const worsen = (finding: Finding): Finding => {
          const edit = { file: finding.file, place: { offset: 0, end: 0 }, text: 'goal G { }\n' };
          return { ...finding, fixes: () => [{ title: { en: 'Worsen', zh: '变糟' }, safe: true, edits: [edit] }] };
        };
        return super.check().map(({ findings, ...checked }) => ({
          ...checked,
          findings: findings.map((finding) => (finding.principle === 'reference' ? worsen(finding) : finding)),
        }));
      }
    }
    const workspace = new Misleading({ profile: 'essential' });
    workspace.set(root, text);
    assert.equal(mend(workspace, new Set([root])).length, 2);
    assert.equal(textOf(workspace, root), text.replaceAll('risks fraud', 'risks fraud  controls A'));
  });
});
